// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/ticket/forms/formdialog.h"

#include "ui/base/errorpresenter.h"
#include "ui/base/painting.h"
#include "ui/base/prompts.h"
#include "ui/base/theme.h"
#include "ui/base/widgets/fields.h"
#include "ui/base/widgets/frames.h"
#include "ui/ticket/statedmoment.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>

#include <algorithm>

namespace tanggap
{

using namespace Qt::Literals::StringLiterals;

FormDialog::FormDialog(DeskContext &context, const desk::TicketRef &ref, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_ref(ref)
    , m_fields(new QVBoxLayout)
    , m_heading(new QLabel)
    , m_why(new QLabel)
    , m_banner(new Banner)
    , m_cancel(new QPushButton(tr("Cancel")))
    , m_accept(new QPushButton)
    , m_acceptPlace(new QWidget)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(460);
    setTextRole(m_heading, TextRole::Section);
    m_heading->setWordWrap(true);
    m_why->setWordWrap(true);
    m_why->setTextFormat(Qt::PlainText);
    setSecondary(m_why);
    m_banner->setObjectName(u"formBanner"_s);
    m_banner->hide();
    m_cancel->setObjectName(u"cancel"_s);
    m_cancel->setAutoDefault(false);
    m_accept->setObjectName(u"accept"_s);
    m_accept->setDefault(true);
    setButtonKind(m_accept, ButtonKind::Primary);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_accept, &QPushButton::clicked, this, [this] {
        if (!m_moment || m_moment->check())
            submit();
    });
    m_fields->setSpacing(space::Normal);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::Near);
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_acceptPlace);
    auto *place = new QHBoxLayout(m_acceptPlace);
    place->setContentsMargins(0, 0, 0, 0);
    place->addWidget(m_accept);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(space::Normal);
    column->addWidget(m_heading);
    column->addWidget(m_why);
    column->addWidget(m_banner);
    column->addLayout(m_fields);
    // What height is left over stands above the buttons, not between a label and its field.
    column->addStretch(1);
    column->addSpacing(space::Tight);
    column->addLayout(buttons);
}

void FormDialog::reject()
{
    if (!m_acceptPlace->isEnabled())
        return; // what comes of it has to be seen
    if (!isTyped())
        return QDialog::reject();
    m_context.prompts.confirm(
        this, {tr("Discard what you typed?"), tr("It is not saved."), tr("Discard"), true}, [this](bool yes) {
            if (yes)
                QDialog::reject();
        });
}

/// What is ticked and chosen by hand; unlike a line that is typed into, its editors keep no mark of that.
void FormDialog::watch(QWidget *field)
{
    const auto note = [this] { m_chosen = true; };
    QList<QWidget *> editors = field->findChildren<QWidget *>();
    editors << field;
    for (QWidget *editor : std::as_const(editors)) {
        if (auto *tick = qobject_cast<QCheckBox *>(editor)) {
            connect(tick, &QCheckBox::clicked, this, note);
        } else if (auto *choice = qobject_cast<QComboBox *>(editor)) {
            connect(choice, &QComboBox::activated, this, note);
        } else if (auto *list = qobject_cast<QListWidget *>(editor)) {
            connect(list, &QListWidget::itemChanged, this, [note](const QListWidgetItem *item) {
                if (item->data(Qt::CheckStateRole).isValid())
                    note();
            });
        }
    }
}

/// By hand: what the form fills in itself is not lost with it. What was searched for is no loss either.
bool FormDialog::isTyped() const
{
    const auto lines = findChildren<QLineEdit *>();
    const auto texts = findChildren<QPlainTextEdit *>();
    return m_chosen ||
           std::any_of(lines.begin(), lines.end(),
                       [](const QLineEdit *line) {
                           return line->isModified() && !line->text().isEmpty() &&
                                  !qobject_cast<const SearchField *>(line);
                       }) ||
           std::any_of(texts.begin(), texts.end(), [](const QPlainTextEdit *text) {
               return text->document()->isModified() && !text->document()->isEmpty();
           });
}

/// Hints and banners come and go: the form grows with them, rather than cutting its fields.
bool FormDialog::event(QEvent *event)
{
    const bool taken = QDialog::event(event);
    if (event->type() == QEvent::LayoutRequest && isVisible() && layout()->hasHeightForWidth())
        resize(width(), std::max(height(), layout()->totalHeightForWidth(width())));
    return taken;
}

void FormDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    orderFocus();
}

/// The fields first, in their order, then the buttons, which were made before them; and the first field has
/// the focus unless the form has put it elsewhere.
void FormDialog::orderFocus()
{
    QWidget *first = nullptr, *last = nullptr;
    for (QWidget *one = nextInFocusChain(); one != this; one = one->nextInFocusChain()) {
        const bool stops = (one->focusPolicy() & Qt::TabFocus) && one->isEnabled() && one->isVisibleTo(this);
        if (!stops || one == m_cancel || one == m_accept || !isAncestorOf(one) || one->window() != this)
            continue;
        first = first ? first : one;
        last = one;
    }
    if (!last)
        return;
    setTabOrder(last, m_cancel);
    setTabOrder(m_cancel, m_accept);
    if (!focusWidget() || focusWidget() == m_cancel || focusWidget() == m_accept)
        first->setFocus(Qt::TabFocusReason);
}

void FormDialog::setTexts(const QString &title, const QString &accept, const QString &why)
{
    setWindowTitle(title);
    m_heading->setText(title);
    m_accept->setText(accept);
    m_why->setText(why);
    m_why->setVisible(!why.isEmpty());
}

void FormDialog::addField(QWidget *field)
{
    m_fields->addWidget(field);
    watch(field);
}

QPlainTextEdit *FormDialog::addText(const QString &name, const QString &label, bool required)
{
    auto *edit = new QPlainTextEdit;
    edit->setObjectName(name);
    edit->setTabChangesFocus(true);
    edit->setFixedHeight(edit->fontMetrics().lineSpacing() * 3 + 16);
    auto *field = new FormField(edit);
    field->setLabel(label, required);
    addField(field);
    return edit;
}

void FormDialog::addMoment()
{
    m_moment = new StatedMoment(m_context);
    m_moment->toggle()->setAutoDefault(false);
    addField(m_moment->toggle());
    addField(m_moment);
}

void FormDialog::askForMoment()
{
    m_moment->toggle()->setChecked(true);
    m_moment->toggle()->hide();
}

desk::Stated FormDialog::stated() const
{
    return m_moment ? m_moment->stated() : desk::Stated();
}

void FormDialog::run(std::function<Result<>(Tx &, const desk::TicketRef &)> action)
{
    setRunning(true);
    m_context.transact(
        this, [action = std::move(action), ref = m_ref](Tx &tx) { return action(tx, ref); },
        [this](const Result<> &done) {
            setRunning(false);
            if (done)
                accept();
            else
                present(done.error());
        });
}

void FormDialog::setRunning(bool running)
{
    m_acceptPlace->setEnabled(!running);
    m_cancel->setEnabled(!running);
}

void FormDialog::present(const Error &error)
{
    if (error.code == ErrorCode::Conflict)
        m_ref.version.reset();
    presentError(*m_banner, error, tr("What you entered is still here."));
}

} // namespace tanggap
