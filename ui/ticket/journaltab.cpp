// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/ticket/journaltab.h"

#include "desk/notes.h"
#include "ui/base/errorpresenter.h"
#include "ui/base/painting.h"
#include "ui/base/theme.h"
#include "ui/base/ticker.h"
#include "ui/base/timetext.h"
#include "ui/base/widgets/fields.h"
#include "ui/base/widgets/frames.h"
#include "ui/base/widgets/pill.h"
#include "ui/ticket/draft.h"
#include "ui/ticket/statedmoment.h"
#include "ui/ticket/ticketwords.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>

namespace tanggap
{

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace
{

constexpr qsizetype Page = 50;

bool isNote(const JournalEvent &event)
{
    return event.kind == "note.added"_L1 || event.facts.value("note"_L1).isString();
}

} // namespace

/// One event: sentence, who and when, and why it was recorded later.
class JournalLine : public QWidget
{
    Q_DECLARE_TR_FUNCTIONS(tanggap::JournalLine)

public:
    JournalLine()
        : m_what(new QLabel)
        , m_who(new QLabel)
    {
        for (QLabel *label : {m_what, m_who}) {
            label->setWordWrap(true);
            label->setTextFormat(Qt::PlainText);
            label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        }
        setTextRole(m_who, TextRole::Small);
        setSecondary(m_who);
        auto *column = new QVBoxLayout(this);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(0);
        column->addWidget(m_what);
        column->addWidget(m_who);
    }

    void tell(const JournalEvent &event, const TicketView &view, Instant now)
    {
        const QTimeZone &zone = view.organization->zone;
        QString what = ticketwords::journalSentence(event, view);
        if (event.facts.value("note"_L1).isString() && !event.facts.value("note"_L1).toString().isEmpty())
            what += u'\n' + event.facts.value("note"_L1).toString();
        if (const QString reason = event.facts.value("reason"_L1).toString(); !reason.isEmpty())
            what += u'\n' + tr("Reason: %1").arg(reason);
        m_what->setText(what);
        QString who = tr("%1 · %2").arg(timetext::briefMoment(event.happened, now, zone),
                                        ticketwords::actor(view, event.actor));
        const QString late = event.facts.value("late_reason"_L1).toString();
        if (event.recorded - event.happened >= 1min)
            who += u'\n' + tr("recorded later, %1").arg(timetext::briefMoment(event.recorded, now, zone));
        if (!late.isEmpty())
            who += u": "_s + late;
        m_who->setText(who);
        setToolTip(tr("%1 · recorded %2 · fingerprint %3")
                       .arg(timetext::moment(event.happened, zone),
                            timetext::timeWithSeconds(event.recorded, zone), event.hash.left(12)));
    }

private:
    QLabel *m_what;
    QLabel *m_who;
};

JournalTab::JournalTab(DeskContext &context, QWidget *parent)
    : TicketTab(parent)
    , m_context(context)
    , m_notesOnly(new Chip({}))
    , m_note(new QPlainTextEdit)
    , m_noteField(new FormField(m_note))
    , m_moment(new StatedMoment(context))
    , m_add(new QPushButton)
    , m_banner(new Banner)
    , m_lines(new QVBoxLayout)
    , m_more(new QPushButton)
    , m_most(Page)
{
    setObjectName(u"journal"_s);
    m_note->setObjectName(u"newNote"_s);
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(m_note->fontMetrics().lineSpacing() * 2 + 16);
    m_noteField->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_add->setObjectName(u"saveNote"_s);
    m_add->setAutoDefault(false);
    m_notesOnly->setObjectName(u"notesOnly"_s);
    m_notesOnly->setCheckable(true);
    m_more->setObjectName(u"olderEvents"_s);
    setButtonKind(m_more, ButtonKind::Quiet);
    m_banner->hide();
    m_lines->setSpacing(space::Near);
    auto *row = new QHBoxLayout;
    row->addWidget(m_notesOnly);
    row->addStretch();
    row->addWidget(m_moment->toggle());
    row->addWidget(m_add);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::Near);
    column->addWidget(m_noteField);
    column->addWidget(m_moment);
    column->addWidget(m_banner);
    column->addLayout(row);
    column->addLayout(m_lines);
    column->addWidget(m_more, 0, Qt::AlignLeft);
    column->addStretch();
    connect(m_add, &QPushButton::clicked, this, &JournalTab::addNote);
    connect(m_notesOnly, &Chip::toggled, this, &JournalTab::showLines);
    connect(m_more, &QPushButton::clicked, this, [this] {
        m_most += Page;
        showLines();
    });
    connect(m_note, &QPlainTextEdit::textChanged, this, [this] { m_noteField->setError({}); });
}

QString JournalTab::title() const
{
    return tr("Journal");
}

void JournalTab::showTicket(const TicketView &view)
{
    if (!m_view || m_view->ticket.id != view.ticket.id) {
        delete m_draft; // saves the last words under the ticket they belong to
        m_note->clear();
        m_draft = new Draft(m_context, u"note/%1"_s.arg(view.ticket.id.value), this);
        m_draft->add(u"note"_s, m_note);
        m_draft->restore();
        m_moment->reset();
        m_banner->hide();
        m_most = Page;
    }
    m_view = view;
    m_noteField->setLabel(tr("Note"));
    m_note->setPlaceholderText(tr("What you found, whom you asked, what was agreed"));
    m_note->setEnabled(view.mayWork);
    m_moment->setTexts();
    m_moment->toggle()->setVisible(view.mayWork);
    m_add->setText(tr("Add note"));
    m_add->setEnabled(view.mayWork);
    m_add->setToolTip(view.whyNot.work);
    m_notesOnly->setText(tr("Notes only"));
    m_more->setText(tr("Show older entries"));
    showLines();
}

void JournalTab::showLines()
{
    QHash<qint64, JournalLine *> shown;
    qsizetype matching = 0;
    int at = 0;
    for (auto event = m_view->journal.crbegin(); event != m_view->journal.crend(); ++event) {
        if (m_notesOnly->isChecked() && !isNote(*event))
            continue;
        if (++matching > m_most)
            continue;
        JournalLine *line = m_shown.take(event->seq);
        if (!line)
            line = new JournalLine;
        if (m_lines->indexOf(line) != at)
            m_lines->insertWidget(at, line);
        ++at;
        line->tell(*event, *m_view, m_context.ticker.now());
        shown.insert(event->seq, line);
    }
    qDeleteAll(m_shown);
    m_shown = shown;
    m_more->setVisible(matching > m_most);
}

void JournalTab::addNote()
{
    const QString text = m_note->toPlainText();
    if (text.trimmed().isEmpty()) {
        m_noteField->setError(tr("Write something first."));
        m_note->setFocus();
        return;
    }
    if (!m_moment->check())
        return;
    m_add->setEnabled(false);
    m_context.transact(
        this,
        [text, id = m_view->ticket.id, stated = m_moment->stated()](Tx &tx) {
            return desk::addNote(tx, {id, {}}, text, stated);
        },
        [this, text, id = m_view->ticket.id](const Result<qint64> &note) {
            m_add->setEnabled(true);
            if (!note) {
                presentError(*m_banner, note.error(), tr("Your note is still in the field."));
                return;
            }
            if (m_view->ticket.id != id || m_note->toPlainText() != text)
                return; // another ticket, or more was typed meanwhile
            m_banner->hide();
            m_note->clear();
            m_moment->reset();
            m_draft->drop();
        });
}

} // namespace tanggap
