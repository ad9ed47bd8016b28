// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/setup/templatessection.h"

#include "base/savefile.h"
#include "document/facts.h"
#include "document/templatecheck.h"
#include "ui/base/background.h"
#include "ui/base/errorpresenter.h"
#include "ui/base/painting.h"
#include "ui/base/prompts.h"
#include "ui/base/retranslate.h"
#include "ui/base/toasts.h"
#include "ui/base/widgets/frames.h"
#include "ui/base/widgets/texts.h"
#include "ui/document/pageview.h"

#include <QBoxLayout>
#include <QFile>
#include <QFontDatabase>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTextBlock>

namespace tanggap
{

using namespace Qt::Literals::StringLiterals;

namespace
{

constexpr int CheckAfter = 400; ///< ms after the last key
constexpr int IdRole = Qt::UserRole;
constexpr int OwnRole = Qt::UserRole + 1;
constexpr int LineRole = Qt::UserRole + 2;

Result<QByteArray> readOwn(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Unavailable, Core::tr("The template %1 cannot be read.").arg(path),
                    file.errorString());
    return file.readAll();
}

/// All mistakes in what is typed.
QList<TemplateProblem> problemsIn(const TemplateReading &reading)
{
    return reading.ok() ? checkFields(*reading.value) : reading.problems;
}

} // namespace

TemplatesSection::TemplatesSection(DeskContext &context, QWidget *parent)
    : SettingsSection(context, parent)
    , m_list(new QListWidget)
    , m_copy(new QPushButton)
    , m_save(new QPushButton)
    , m_reset(new QPushButton)
    , m_state(newText({}, TextRole::Small))
    , m_problems(new QListWidget)
    , m_text(new QPlainTextEdit)
    , m_pages(new PageView)
{
    m_list->setObjectName(u"templates"_s);
    m_copy->setObjectName(u"templateCopy"_s);
    m_save->setObjectName(u"templateSave"_s);
    m_reset->setObjectName(u"templateReset"_s);
    m_problems->setObjectName(u"templateProblems"_s);
    m_text->setObjectName(u"templateText"_s);
    m_pages->setObjectName(u"templatePages"_s);
    setButtonKind(m_save, ButtonKind::Primary);
    m_list->setMaximumHeight(150);
    m_problems->setMaximumHeight(90);
    m_problems->setWordWrap(true);
    m_problems->hide();
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setMinimumHeight(320);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::Near);
    buttons->addWidget(m_state, 1);
    for (QPushButton *button : {m_reset, m_copy, m_save})
        buttons->addWidget(button);
    auto *both = new QHBoxLayout;
    both->setSpacing(space::Near);
    both->addWidget(m_text, 1);
    both->addWidget(m_pages, 1);
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->addWidget(m_list);
    column->addLayout(buttons);
    column->addWidget(m_problems);
    column->addLayout(both, 1);
    m_checkSoon.setSingleShot(true);
    m_checkSoon.setInterval(CheckAfter);
    connect(&m_checkSoon, &QTimer::timeout, this, &TemplatesSection::check);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        m_sound = false;
        updateButtons();
        m_checkSoon.start();
    });
    connect(m_list, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *item) {
        if (item && item->data(IdRole).toString() != m_opened.id)
            choose(item->data(IdRole).toString());
    });
    connect(m_problems, &QListWidget::itemClicked, this, [this](const QListWidgetItem *item) {
        const QTextBlock line = m_text->document()->findBlockByNumber(item->data(LineRole).toInt() - 1);
        m_text->setTextCursor(QTextCursor(line));
        m_text->setFocus();
    });
    connect(m_copy, &QPushButton::clicked, this, &TemplatesSection::editCopy);
    connect(m_save, &QPushButton::clicked, this, &TemplatesSection::save);
    connect(m_reset, &QPushButton::clicked, this, &TemplatesSection::reset);
    connect(&m_renderer, &PageRenderer::drawn, this,
            [this](const Drawing &drawing) { m_pages->setPages(drawing.pages); });
    connect(m_pages, &PageView::pixelsChanged, this, [this] { m_checkSoon.start(); });
    keepTranslated(this, [this] { retranslate(); });
}

QString TemplatesSection::title() const
{
    return tr("Templates of papers");
}

void TemplatesSection::show(const OfficeSettings &)
{
    if (!m_list->count())
        list();
    updateButtons();
}

void TemplatesSection::list()
{
    using List = QList<std::pair<QString, bool>>;
    inBackground(
        this,
        [templates = m_context.templates()] {
            List all;
            for (const QString &id : templates.ids())
                all << std::pair(id, templates.isOwn(id));
            return all;
        },
        [this](const List &all) { fill(all); });
}

void TemplatesSection::fill(const QList<std::pair<QString, bool>> &templates)
{
    const QString before = m_opened.id;
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        for (const auto &[id, own] : templates) {
            auto *item = new QListWidgetItem(own ? tr("%1 · the office's own").arg(id) : id, m_list);
            item->setData(IdRole, id);
            item->setData(OwnRole, own);
        }
        select(before);
    }
    if (!m_list->currentItem() && m_list->count())
        m_list->setCurrentRow(0);
}

void TemplatesSection::choose(const QString &id)
{
    if (!isDirty())
        return open(id);
    m_context.prompts.confirm(
        this,
        {tr("Discard changes?"), tr("What was typed in the template is not saved."), tr("Discard"), true},
        [this, id](bool yes) {
            if (yes)
                open(id);
            else
                select(m_opened.id);
        });
}

void TemplatesSection::select(const QString &id)
{
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->data(IdRole).toString() == id)
            m_list->setCurrentRow(row);
    }
}

bool TemplatesSection::isDirty() const
{
    return m_opened.own && m_text->toPlainText().toUtf8() != m_opened.xml;
}

void TemplatesSection::open(const QString &id)
{
    inBackground(
        this,
        [templates = m_context.templates(), id]() -> Result<Opened> {
            Opened opened{.id = id, .xml = {}, .own = templates.isOwn(id)};
            TRY_LET(opened.xml, opened.own ? readOwn(templates.path(id)) : shippedTemplateFile(id));
            return opened;
        },
        [this, mine = ++m_request](const Result<Opened> &opened) {
            if (mine != m_request)
                return;
            if (!opened)
                return presentError(banner(), opened.error());
            showOpened(*opened);
        });
}

void TemplatesSection::showOpened(const Opened &opened)
{
    m_opened = opened;
    m_text->setPlainText(QString::fromUtf8(opened.xml));
    m_text->setReadOnly(!opened.own || !mayChange());
    check();
}

/// Reads what is typed, names each mistake with its line, and draws it when there is none.
void TemplatesSection::check()
{
    m_checkSoon.stop();
    if (m_opened.id.isEmpty())
        return;
    const TemplateReading reading = readTemplate(m_text->toPlainText().toUtf8());
    QList<TemplateProblem> problems = problemsIn(reading);
    if (reading.ok() && reading.value->id != m_opened.id)
        problems << TemplateProblem{
            1, {}, tr("Line 1: the template calls itself “%1”.").arg(reading.value->id)};
    m_problems->clear();
    for (const TemplateProblem &problem : std::as_const(problems)) {
        auto *item = new QListWidgetItem(problem.message, m_problems);
        item->setData(LineRole, problem.line);
    }
    m_problems->setVisible(!problems.isEmpty());
    m_sound = problems.isEmpty();
    if (reading.ok())
        m_renderer.draw(*reading.value, sampleFacts(), m_pages->pixels());
    updateButtons();
}

void TemplatesSection::editCopy()
{
    inBackground(
        this, [templates = m_context.templates(), id = m_opened.id] { return templates.copyForEditing(id); },
        [this](const Result<QString> &path) {
            if (!path)
                return presentError(banner(), path.error());
            m_context.toasts.show(tr("The office's own copy is %1.").arg(*path), Tone::Fine);
            open(m_opened.id);
            list();
        });
}

void TemplatesSection::save()
{
    inBackground(
        this,
        [path = m_context.templates().path(m_opened.id), xml = m_text->toPlainText().toUtf8()] {
            return saveFile(path, xml);
        },
        [this, id = m_opened.id, xml = m_text->toPlainText().toUtf8()](const Result<> &saved) {
            if (!saved)
                return presentError(banner(), saved.error(), tr("What you typed is still there."));
            banner().hide();
            if (id == m_opened.id)
                m_opened.xml = xml;
            updateButtons();
            m_context.toasts.show(tr("Saved. New papers are made by it."), Tone::Fine);
        });
}

void TemplatesSection::reset()
{
    m_context.prompts.confirm(
        this,
        {tr("Back to the shipped template?"),
         tr("The office's own file is kept beside it, with the ending .lama."), tr("Put back"), true},
        [this, id = m_opened.id](bool yes) {
            if (!yes)
                return;
            inBackground(
                this, [templates = m_context.templates(), id] { return templates.reset(id); },
                [this, id](const Result<> &done) {
                    if (!done)
                        return presentError(banner(), done.error());
                    m_context.toasts.show(tr("The shipped template is in use again."), Tone::Fine);
                    open(id);
                    list();
                });
        });
}

void TemplatesSection::updateButtons()
{
    const bool may = mayChange() && !m_opened.id.isEmpty();
    m_copy->setEnabled(may && !m_opened.own);
    m_save->setEnabled(may && isDirty() && m_sound);
    m_reset->setEnabled(may && m_opened.own);
    m_save->setToolTip(!mayChange() ? reason()
                       : m_sound    ? QString()
                                    : tr("A template with a mistake is not saved."));
    m_copy->setToolTip(reason());
    m_reset->setToolTip(reason());
    m_state->setText(m_opened.own ? tr("The office's own copy is in use.")
                                  : tr("The shipped template is in use. Edit a copy to change it."));
}

void TemplatesSection::retranslate()
{
    m_list->setAccessibleName(tr("Templates"));
    m_problems->setAccessibleName(tr("Mistakes in the template"));
    m_text->setAccessibleName(tr("Text of the template"));
    m_copy->setText(tr("Edit a copy"));
    m_save->setText(tr("Save"));
    m_reset->setText(tr("Put back …"));
    updateButtons();
}

} // namespace tanggap
