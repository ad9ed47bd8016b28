// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/board/assignsheet.h"

#include "ui/base/errorpresenter.h"
#include "ui/base/icons.h"
#include "ui/base/painting.h"
#include "ui/base/retranslate.h"
#include "ui/base/timetext.h"
#include "ui/base/toasts.h"
#include "ui/base/widgets/fields.h"
#include "ui/base/widgets/frames.h"
#include "ui/board/assigntargets.h"
#include "ui/board/ticketmover.h"
#include "ui/ticket/statedmoment.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QListWidget>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace tanggap
{

struct AssignSheet::Facts
{
    QList<MoveFacts> tickets;
    QList<BoardColumn> teams;
    QList<BoardColumn> people;
};

AssignSheet::AssignSheet(DeskContext &context, QWidget *window)
    : Overlay(window, 860)
    , m_context(context)
    , m_mover(new TicketMover(context, this))
    , m_targets(new AssignTargets(this))
    , m_title(new QLabel)
    , m_field(new SearchField)
    , m_list(new QListView)
    , m_summary(new QLabel)
    , m_effects(new QListWidget)
    , m_note(new QLineEdit)
    , m_noteLabel(new QLabel)
    , m_moment(new StatedMoment(context))
    , m_banner(new Banner)
    , m_confirm(new QPushButton)
    , m_cancel(new QPushButton)
{
    setObjectName(u"assignSheet"_s);
    m_field->setObjectName(u"assignFilter"_s);
    m_list->setObjectName(u"assignTargets"_s);
    m_effects->setObjectName(u"assignEffects"_s);
    m_note->setObjectName(u"assignNote"_s);
    m_confirm->setObjectName(u"assignConfirm"_s);
    m_cancel->setObjectName(u"assignCancel"_s);
    setTextRole(m_title, TextRole::Section);
    setTextRole(m_summary, TextRole::Caption);
    setTextRole(m_noteLabel, TextRole::Caption);
    m_noteLabel->setBuddy(m_note);
    m_list->setModel(m_targets);
    m_list->setItemDelegate(new AssignTargetDelegate(m_list));
    m_list->setFocusPolicy(Qt::NoFocus); // the field above moves the choice
    m_list->setMouseTracking(true);
    m_effects->setFocusPolicy(Qt::NoFocus);
    m_effects->setSelectionMode(QAbstractItemView::NoSelection);
    m_effects->setWordWrap(true);
    m_effects->setSpacing(space::Tight / 2);
    setButtonKind(m_confirm, ButtonKind::Primary);
    lay();
    for (QWidget *editor :
         {static_cast<QWidget *>(m_field), static_cast<QWidget *>(m_note), m_moment->stops().constLast()})
        editor->installEventFilter(this);
    connect(m_field, &QLineEdit::textChanged, this, &AssignSheet::narrow);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &AssignSheet::onCurrent);
    connect(m_list, &QListView::doubleClicked, this, &AssignSheet::confirm);
    connect(m_note, &QLineEdit::textChanged, this, &AssignSheet::showEffects);
    connect(m_confirm, &QPushButton::clicked, this, &AssignSheet::confirm);
    connect(m_cancel, &QPushButton::clicked, this, &AssignSheet::close);
    keepTranslated(this, [this] {
        m_field->setPlaceholderText(tr("Team or person …"));
        m_field->setAccessibleName(tr("Team or person"));
        m_list->setAccessibleName(tr("Teams and people"));
        m_effects->setAccessibleName(tr("What will happen"));
        m_confirm->setText(tr("Hand on"));
        m_cancel->setText(tr("Cancel"));
        m_moment->setTexts();
    });
}

void AssignSheet::lay()
{
    auto *left = new QVBoxLayout;
    left->setSpacing(space::Near);
    left->addWidget(m_field);
    left->addWidget(m_list, 1);
    auto *right = new QVBoxLayout;
    right->setSpacing(space::Near);
    right->addWidget(m_summary);
    right->addWidget(m_effects, 1);
    right->addWidget(m_noteLabel);
    right->addWidget(m_note);
    right->addWidget(m_moment->toggle(), 0, Qt::AlignLeft);
    right->addWidget(m_moment);
    auto *halves = new QHBoxLayout;
    halves->setSpacing(space::Page);
    halves->addLayout(left, 1);
    halves->addLayout(right, 1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::Near);
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_confirm);
    auto *column = new QVBoxLayout(sheet());
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(space::Normal);
    column->addWidget(m_title);
    column->addWidget(m_banner);
    column->addLayout(halves, 1);
    column->addLayout(buttons);
    m_banner->hide();
}

void AssignSheet::openFor(const QList<TicketId> &tickets)
{
    if (tickets.isEmpty() || isOpen())
        return;
    const int request = ++m_request;
    m_context.read(
        this,
        [tickets](Reader &reader) -> Result<Facts> {
            Facts facts;
            TRY_LET(const OrganizationPtr organization, reader.definitions.organization());
            TRY_LET(const Workload workload, queue::workload(reader));
            TRY_LET(const QList<desk::Candidate> people, desk::candidates(reader, {}));
            for (const TicketId id : tickets) {
                TRY_LET(const MoveFacts ticket, desk::moveFacts(reader, id));
                facts.tickets << ticket;
            }
            facts.teams = columnsByTeam(*organization).mid(1); // without the unassigned
            for (BoardColumn &team : facts.teams)
                team.take(workload);
            for (const desk::Candidate &one : people) // who suits best stands first
                facts.people << columnOfPerson(*organization, one, reader.now);
            return facts;
        },
        [this, request](const Result<Facts> &facts) {
            if (request != m_request)
                return;
            if (facts)
                show(*facts);
            else
                m_context.toasts.show(facts.error().message, Tone::Late);
        });
}

void AssignSheet::show(const Facts &facts)
{
    m_tickets = facts.tickets;
    m_working = false;
    m_banner->hide();
    m_note->clear();
    m_moment->reset();
    m_field->clear();
    m_confirm->show();
    m_cancel->setText(tr("Cancel"));
    m_title->setText(m_tickets.size() == 1
                         ? tr("Hand on %1").arg(m_tickets.constFirst().code)
                         : tr("Hand on %1 tickets").arg(timetext::number(m_tickets.size())));
    // Where it will most likely go: before the escalation the category says, after it the team it is in.
    const MoveFacts &first = m_tickets.constFirst();
    const QString team = first.team.isEmpty() ? first.routedTeam : first.team;
    m_targets->unfold(team);
    m_targets->setTargets(facts.teams, facts.people);
    select(std::max(0, m_targets->rowOfTeam(team)));
    showEffects();
    open();
}

QWidget *AssignSheet::firstFocus()
{
    return m_field;
}

int AssignSheet::sheetHeight(int room) const
{
    return std::min(room, 560);
}

void AssignSheet::narrow(const QString &text)
{
    m_targets->narrow(text);
    // The first that bears what was typed, not the team that merely stands above it.
    int best = 0;
    for (int row = m_targets->rowCount() - 1; row >= 0 && !text.trimmed().isEmpty(); --row) {
        if (m_targets->target(row).name.contains(text.trimmed(), Qt::CaseInsensitive))
            best = row;
    }
    select(text.trimmed().isEmpty() ? std::max(0, m_targets->rowOfTeam(m_targets->unfolded())) : best);
    showEffects();
}

void AssignSheet::select(int row)
{
    if (m_targets->rowCount() == 0)
        return; // nothing bears what was typed
    m_list->setCurrentIndex(m_targets->index(std::clamp(row, 0, m_targets->rowCount() - 1), 0));
    m_list->scrollTo(m_list->currentIndex());
}

void AssignSheet::onCurrent()
{
    const QModelIndex current = m_list->currentIndex();
    // Another team folds its people out below it, which may not happen while the list tells of its choice.
    if (current.isValid() && m_field->text().trimmed().isEmpty())
        QMetaObject::invokeMethod(
            m_targets, [this, team = m_targets->teamOf(current.row())] { m_targets->unfold(team); },
            Qt::QueuedConnection);
    showEffects();
}

DropDecision AssignSheet::decisionFor(const MoveFacts &ticket) const
{
    const QModelIndex current = m_list->currentIndex();
    if (!current.isValid())
        return {};
    const BoardColumn &target = m_targets->target(current.row());
    MoveFacts facts = ticket;
    // Given to the team alone it leaves the person who has it, and within the team it may change hands.
    if (target.view == BoardView::Teams && target.team == ticket.team && ticket.person.isValid())
        facts.team.clear();
    return decideDrop(facts, target, *m_context.organization);
}

void AssignSheet::showEffects()
{
    if (m_working)
        return;
    m_effects->clear();
    int going = 0;
    m_noteNeeded = false;
    const Tokens &tokens = tokensOf(this);
    for (const MoveFacts &ticket : std::as_const(m_tickets)) {
        const DropDecision decision = decisionFor(ticket);
        const bool allowed = decision.isAllowed();
        going += allowed;
        m_noteNeeded = m_noteNeeded || decision.asksNote;
        QString words = decision.text.isEmpty() ? tr("It is there already.") : decision.text;
        if (!decision.warning.isEmpty())
            words += u'\n' + decision.warning;
        auto *item = new QListWidgetItem(ticket.code + u'\n' + words, m_effects);
        const bool warns = allowed && !decision.warning.isEmpty();
        item->setIcon(QIcon(iconPixmap(warns     ? u"alert-triangle"_s
                                       : allowed ? u"check"_s
                                                 : u"alert-circle"_s,
                                       warns     ? tokens.soon
                                       : allowed ? tokens.fine
                                                 : tokens.late,
                                       18, devicePixelRatioF())));
        item->setFlags(Qt::ItemIsEnabled);
    }
    const bool several = m_tickets.size() > 1;
    m_summary->setText(several ? tr("What will happen · %1 of %2 can go")
                                     .arg(timetext::number(going), timetext::number(m_tickets.size()))
                               : tr("What will happen"));
    m_noteLabel->setText(m_noteNeeded ? tr("Note · required, the target is full") : tr("Note · optional"));
    const bool noteMissing = m_noteNeeded && m_note->text().trimmed().isEmpty();
    m_confirm->setEnabled(going > 0 && !noteMissing);
}

void AssignSheet::confirm()
{
    if (m_working || !m_confirm->isEnabled()) {
        if (m_noteNeeded && !m_working)
            m_note->setFocus(Qt::TabFocusReason);
        return;
    }
    if (!m_moment->check())
        return;
    QList<TicketMove> moves;
    for (const MoveFacts &ticket : std::as_const(m_tickets)) {
        const DropDecision decision = decisionFor(ticket);
        if (decision.isAllowed())
            moves << TicketMove{ticket.id, ticket.code, ticket.version, decision};
    }
    m_working = true;
    m_moving = true;
    m_confirm->setEnabled(false);
    m_mover->carryOut(moves, m_note->text(), m_moment->stated(),
                      [this](const QList<MoveReport> &reports) { finish(reports); });
}

/// All went: done. Otherwise the sheet stays and names what did not go.
void AssignSheet::finish(const QList<MoveReport> &reports)
{
    m_moving = false;
    QStringList refused;
    const auto went =
        std::count_if(reports.begin(), reports.end(), [](const MoveReport &report) { return !report.error; });
    for (const MoveFacts &ticket : std::as_const(m_tickets)) {
        const auto report = std::find_if(reports.begin(), reports.end(),
                                         [&](const MoveReport &one) { return one.move.id == ticket.id; });
        if (report != reports.end() && !report->error)
            continue;
        const DropDecision decision = decisionFor(ticket);
        if (report != reports.end())
            refused << ticket.code + u": "_s + report->error->message;
        else if (decision.kind == DropDecision::Kind::Refused)
            refused << ticket.code + u": "_s + decision.text;
    }
    if (refused.isEmpty()) {
        close();
        return;
    }
    m_banner->present(
        went > 0 ? Tone::Soon : Tone::Late,
        tr("%1 went, %2 did not.").arg(timetext::number(went), timetext::number(refused.size())),
        refused.size() <= 3 ? refused.join(u'\n') : QString(),
        refused.size() <= 3 ? QString() : refused.join(u'\n'));
    m_effects->clear();
    for (const QString &line : std::as_const(refused))
        m_effects->addItem(line);
    m_summary->setText(tr("Not handed on"));
    m_confirm->hide();
    m_cancel->setText(tr("Close"));
    m_cancel->setFocus(Qt::TabFocusReason);
}

bool AssignSheet::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress || !qobject_cast<QLineEdit *>(watched))
        return Overlay::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    const int row = m_list->currentIndex().row();
    if (key == Qt::Key_Return || key == Qt::Key_Enter)
        confirm();
    else if (key == Qt::Key_Down)
        select(row + 1);
    else if (key == Qt::Key_Up)
        select(row - 1);
    else if (key == Qt::Key_Escape)
        close();
    else
        return Overlay::eventFilter(watched, event);
    return true;
}

bool AssignSheet::focusNextPrevChild(bool next)
{
    QWidgetList order = QWidgetList{m_field, m_note} + m_moment->stops() + QWidgetList{m_cancel, m_confirm};
    order.removeIf([](const QWidget *widget) { return !widget->isVisible() || !widget->isEnabled(); });
    if (order.isEmpty())
        return true; // closing: the focus goes back below
    const qsizetype at = order.indexOf(focusWidget());
    const qsizetype count = order.size();
    order.at((at + (next ? 1 : count - 1)) % count)
        ->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
}

} // namespace tanggap
