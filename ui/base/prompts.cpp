// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/base/prompts.h"

#include "ui/base/painting.h"
#include "ui/base/widgets/fields.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QDialog>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace tanggap
{

namespace
{

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(tanggap::Prompts)
};

/// Title, text, room for a field, and two buttons. Deletes itself when done.
class QuestionDialog : public QDialog
{
public:
    QuestionDialog(QWidget *parent, const QString &title, const QString &text, const QString &accept,
                   bool dangerous)
        : QDialog(parent)
        , m_column(new QVBoxLayout(this))
        , m_accept(new QPushButton(accept))
    {
        setAttribute(Qt::WA_DeleteOnClose);
        setWindowTitle(title);
        setMinimumWidth(440);
        m_column->setContentsMargins(24, 20, 24, 20);
        m_column->setSpacing(space::Normal);
        auto *heading = new QLabel(title);
        setTextRole(heading, TextRole::Section);
        heading->setWordWrap(true);
        m_column->addWidget(heading);
        if (!text.isEmpty()) {
            auto *body = new QLabel(text);
            body->setWordWrap(true);
            body->setTextFormat(Qt::PlainText);
            setSecondary(body);
            m_column->addWidget(body);
        }
        auto *cancel = new QPushButton(Words::tr("Cancel"));
        cancel->setObjectName(u"cancel"_s);
        m_accept->setObjectName(u"accept"_s);
        setButtonKind(m_accept, dangerous ? ButtonKind::Danger : ButtonKind::Primary);
        auto *buttons = new QHBoxLayout;
        buttons->setSpacing(space::Near);
        buttons->addStretch();
        buttons->addWidget(cancel);
        buttons->addWidget(m_accept);
        m_column->addSpacing(space::Tight);
        m_column->addLayout(buttons);
        // A dangerous button is never what Enter presses.
        (dangerous ? cancel : m_accept)->setDefault(true);
        connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
        connect(m_accept, &QPushButton::clicked, this, &QDialog::accept);
    }

    void addField(QWidget *field) { m_column->insertWidget(m_column->count() - 2, field); }
    QPushButton *acceptButton() const { return m_accept; }

private:
    QVBoxLayout *m_column;
    QPushButton *m_accept;
};

std::unique_ptr<QFileDialog> newFileDialog(QWidget *parent, const FileQuestion &question)
{
    auto dialog = std::make_unique<QFileDialog>(parent, question.title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (!question.filter.isEmpty())
        dialog->setNameFilter(question.filter);
    if (!question.suggested.isEmpty())
        dialog->selectFile(question.suggested);
    return dialog;
}

} // namespace

void DialogPrompts::confirm(QWidget *parent, const ConfirmQuestion &question, std::function<void(bool)> then)
{
    auto *dialog =
        new QuestionDialog(parent, question.title, question.text, question.accept, question.dangerous);
    QObject::connect(dialog, &QDialog::finished, parent,
                     [then = std::move(then)](int answer) { then(answer == QDialog::Accepted); });
    dialog->open();
}

void DialogPrompts::askText(QWidget *parent, const TextQuestion &question,
                            std::function<void(std::optional<QString>)> then)
{
    auto *dialog = new QuestionDialog(parent, question.title, question.text, question.accept, false);
    auto *line = question.multiLine ? nullptr : new QLineEdit(question.initial);
    auto *area = question.multiLine ? new QPlainTextEdit(question.initial) : nullptr;
    QWidget *editor = area ? static_cast<QWidget *>(area) : line;
    editor->setObjectName(u"answer"_s);
    auto *field = new FormField(editor);
    field->setLabel(question.label, question.required);
    dialog->addField(field);
    const auto text = [line, area] { return line ? line->text() : area->toPlainText(); };
    const auto check = [dialog, text, required = question.required] {
        dialog->acceptButton()->setEnabled(!required || !text().trimmed().isEmpty());
    };
    check();
    if (line) {
        QObject::connect(line, &QLineEdit::textChanged, dialog, check);
    } else {
        area->setTabChangesFocus(true);
        area->setFixedHeight(area->fontMetrics().lineSpacing() * 5 + 16);
        QObject::connect(area, &QPlainTextEdit::textChanged, dialog, check);
    }
    QObject::connect(dialog, &QDialog::finished, parent, [text, then = std::move(then)](int answer) {
        then(answer == QDialog::Accepted ? std::optional(text()) : std::nullopt);
    });
    dialog->open();
    editor->setFocus();
}

void DialogPrompts::chooseFiles(QWidget *parent, const FileQuestion &question,
                                std::function<void(QStringList)> then)
{
    QFileDialog *dialog = newFileDialog(parent, question).release();
    dialog->setFileMode(question.folder    ? QFileDialog::Directory
                        : question.several ? QFileDialog::ExistingFiles
                                           : QFileDialog::ExistingFile);
    QObject::connect(dialog, &QDialog::finished, parent, [dialog, then = std::move(then)](int answer) {
        then(answer == QDialog::Accepted ? dialog->selectedFiles() : QStringList());
    });
    dialog->open();
}

void DialogPrompts::saveFile(QWidget *parent, const FileQuestion &question,
                             std::function<void(std::optional<QString>)> then)
{
    QFileDialog *dialog = newFileDialog(parent, question).release();
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    QObject::connect(dialog, &QDialog::finished, parent, [dialog, then = std::move(then)](int answer) {
        const QStringList chosen = dialog->selectedFiles();
        then(answer == QDialog::Accepted && !chosen.isEmpty() ? std::optional(chosen.front()) : std::nullopt);
    });
    dialog->open();
}

} // namespace tanggap
