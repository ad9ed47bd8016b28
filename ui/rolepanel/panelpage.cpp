// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rolepanel/panelpage.h"

#include "org/capability.h"
#include "ui/base/errorpresenter.h"
#include "ui/base/painting.h"
#include "ui/base/retranslate.h"
#include "ui/base/ticker.h"
#include "ui/base/timetext.h"
#include "ui/base/widgets/fields.h"
#include "ui/base/widgets/flowlayout.h"
#include "ui/base/widgets/frames.h"
#include "ui/base/widgets/inputs.h"
#include "ui/base/widgets/texts.h"
#include "ui/decision/decisionform.h"
#include "ui/rolepanel/dutyrow.h"
#include "ui/rolepanel/figurebutton.h"
#include "ui/rolepanel/ownworkview.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>

#include <algorithm>

namespace tanggap
{

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace
{

constexpr int SideWidth = 340;
constexpr int RoleWidth = 460; ///< the longest title of a role fits

Tone toneOf(Glance::What what)
{
    switch (what) {
    case Glance::What::Late:
        return Tone::Late;
    case Glance::What::Soon:
    case Glance::What::Unassigned:
        return Tone::Soon;
    case Glance::What::AwaitingDecision:
    case Glance::What::AwaitingSignature:
        return Tone::Accent;
    default:
        return Tone::Neutral;
    }
}

/// Whether a duty is a step of a procedure, and stands in no list of the document.
bool isStep(const Duty &duty)
{
    return !duty.place.step.isEmpty() && duty.id == duty.place.procedure + u'/' + duty.place.step;
}

} // namespace

PanelPage::PanelPage(DeskContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_header(new PageHeader)
    , m_role(new ChoiceBox)
    , m_report(new QPushButton)
    , m_agenda(new QPushButton)
    , m_ask(new QPushButton)
    , m_banner(new Banner)
    , m_glanceRow(new QWidget)
    , m_trend(new QWidget)
    , m_received(new FigureButton(FigureButton::Shape::Line))
    , m_before(new FigureButton(FigureButton::Shape::Line))
    , m_duties(new QVBoxLayout)
    , m_none(new QLabel)
    , m_kept(new QWidget)
    , m_keptTitle(new SectionHeader)
    , m_keptRows(new QVBoxLayout)
    , m_side(new SidePanel)
    , m_own(new OwnWorkView(context))
    , m_team(new QVBoxLayout)
{
    setObjectName(u"panelPage"_s);
    build();
    m_soon.setSingleShot(true);
    m_soon.setInterval(150ms);
    connect(&m_soon, &QTimer::timeout, this, &PanelPage::load);
    connect(m_role, &QComboBox::currentIndexChanged, this, &PanelPage::load);
    connect(m_report, &QPushButton::clicked, this, [this] { m_context.showPage(u"report"_s); });
    connect(m_agenda, &QPushButton::clicked, this, [this] { m_context.showPage(u"agenda"_s); });
    connect(m_ask, &QPushButton::clicked, this, [this] { openDecisionForm(m_context, this, {}); });
    connect(&context.store, &Store::changed, this, [this] {
        if (isVisible())
            m_soon.start();
    });
    // Work turns late without anybody changing it.
    context.ticker.watch(this, [this] {
        if (std::chrono::floor<std::chrono::minutes>(m_context.ticker.now()) != m_readAt)
            load();
    });
    keepTranslated(this, [this] { name(); });
}

void PanelPage::build()
{
    m_role->setObjectName(u"role"_s);
    m_role->setMinimumContentsLength(28);
    m_role->setMaximumWidth(RoleWidth);
    m_report->setObjectName(u"newReport"_s);
    m_agenda->setObjectName(u"agendaBook"_s);
    m_ask->setObjectName(u"ask"_s);
    m_banner->setObjectName(u"banner"_s);
    m_banner->hide();
    setButtonKind(m_report, ButtonKind::Primary);
    m_header->addFilter(m_role);
    m_header->addFilter(new QWidget); // takes the rest
    m_header->addAction(m_ask);
    m_header->addAction(m_agenda);
    m_header->addAction(m_report);
    new FlowLayout(m_glanceRow, space::Normal);
    m_received->setObjectName(u"trend/received"_s);
    m_before->setObjectName(u"trend/before"_s);
    auto *trend = new FlowLayout(m_trend, space::Near);
    trend->addWidget(m_received);
    trend->addWidget(m_before);
    m_trend->hide();
    connect(m_received, &QAbstractButton::clicked, this,
            [this] { m_context.openList(m_reading.glance.trend->received.list); });
    connect(m_before, &QAbstractButton::clicked, this,
            [this] { m_context.openList(m_reading.glance.trend->before.list); });
    setSecondary(m_none);
    m_none->setWordWrap(true);
    m_none->setObjectName(u"noDuty"_s);
    m_none->setContentsMargins(space::Wide, space::Normal, space::Wide, space::Normal);
    m_none->hide();
    auto *duties = new Card;
    duties->body()->setContentsMargins(0, space::Tight, 0, space::Tight);
    duties->body()->setSpacing(0);
    duties->body()->addLayout(m_duties);
    duties->body()->addWidget(m_none);
    m_duties->setSpacing(0);
    m_keptRows->setSpacing(0);
    auto *keptCard = new Card;
    keptCard->body()->setContentsMargins(0, space::Tight, 0, space::Tight);
    keptCard->body()->addLayout(m_keptRows);
    auto *kept = new QVBoxLayout(m_kept);
    kept->setContentsMargins(0, space::Near, 0, 0);
    kept->setSpacing(space::Normal);
    kept->addWidget(m_keptTitle);
    kept->addWidget(keptCard);
    m_kept->setObjectName(u"kept"_s);
    m_kept->hide();
    auto *content = new QWidget;
    auto *left = new QVBoxLayout(content);
    left->setContentsMargins(space::Wide, space::Wide, space::Wide, space::Wide);
    left->setSpacing(space::Normal);
    left->addWidget(m_banner);
    left->addWidget(m_glanceRow);
    left->addWidget(m_trend);
    left->addWidget(duties);
    left->addWidget(m_kept);
    left->addStretch();
    m_side->setFixedWidth(SideWidth);
    m_side->body()->addWidget(m_own);
    m_side->body()->addLayout(m_team);
    m_side->body()->addStretch();
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(newScrollArea(content), 1);
    row->addWidget(m_side);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addLayout(row, 1);
}

QList<Choice> PanelPage::roles() const
{
    QList<Choice> roles;
    for (const QString &id : m_context.actor().roles) {
        if (const RoleSlot *slot = m_context.organization->role(id)) {
            roles << Choice{id, slot->title.in(currentLanguage()), {}};
            continue;
        }
        for (const ProcedurePtr &procedure : std::as_const(m_context.procedures)) {
            if (const FlowRole *role = procedure->flowRole(id)) {
                roles << Choice{id, role->name.in(currentLanguage()), {}};
                break;
            }
        }
    }
    return roles;
}

const RoleSlot *PanelPage::slot() const
{
    return m_context.organization->role(m_role->choice());
}

void PanelPage::name()
{
    m_header->setTitle(tr("Panel"));
    m_role->setAccessibleName(tr("Role"));
    m_report->setText(tr("New report"));
    m_agenda->setText(tr("Agenda books"));
    m_ask->setText(tr("Ask for a decision …"));
    m_none->setText(tr("No duty is written down for this role. What waits for you stands in the queue."));
    m_keptTitle->setTitle(tr("Activities of the team"));
    m_keptTitle->setRemark(tr("Not printed in the document: what the team keeps beside it."));
    const QList<Choice> all = roles();
    m_role->setChoices(all);
    m_role->setEnabled(all.size() > 1);
    const bool mayAsk = m_context.actor().can(capability::SeeAll);
    m_ask->setEnabled(mayAsk);
    m_ask->setToolTip(mayAsk ? QString()
                             : tr("Your roles ask about a ticket only, on its page under “Decisions”."));
    m_shownRole.clear(); // made anew in the other language
    m_shownTeam.clear();
    present(m_reading);
    load();
}

void PanelPage::showRole(const QString &role)
{
    m_role->choose(role);
}

void PanelPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    load(); // what changed while another page was shown
}

void PanelPage::load()
{
    const int request = ++m_request;
    m_readAt = std::chrono::floor<std::chrono::minutes>(m_context.ticker.now());
    const RoleSlot *held = slot();
    const QDate today = toLocal(m_context.ticker.now(), m_context.organization->zone).date();
    m_context.read(
        this,
        [role = m_role->choice(), held = held ? std::optional(*held) : std::nullopt,
         days = Days{{today.year(), 1, 1}, {today.year(), 12, 31}}](Reader &reader) -> Result<Reading> {
            Reading reading;
            if (!role.isEmpty()) {
                TRY_LET(reading.standings, duties::standings(reader, {role}, days));
            }
            if (held) {
                TRY_LET(reading.glance, readGlance(reader, *held));
            }
            TRY_LET(reading.own, ownwork::read(reader));
            TRY_LET(reading.kinds, reader.definitions.activityKinds());
            return reading;
        },
        [this, request](const Result<Reading> &reading) {
            if (request != m_request)
                return;
            if (!reading)
                return presentError(*m_banner, reading.error(), {}, [this] { load(); });
            m_banner->hide();
            m_isRead = true;
            present(*reading);
        });
}

void PanelPage::present(const Reading &reading)
{
    m_reading = reading;
    showDuties();
    showGlance();
    showTeam();
    m_own->setWork(m_reading.own, m_reading.kinds);
    const RoleSlot *held = slot();
    m_agenda->setVisible(held && held->kind == RoleKind::Secretary);
    m_report->setVisible(m_context.actor().can(capability::Receive));
    // By what was read: rows that were just added are hidden still, and a layout of them counts as empty.
    const auto &standings = reading.standings;
    const auto isPrinted = [](const DutyStanding &one) { return !one.duty.number.isEmpty(); };
    const auto printed = std::count_if(standings.begin(), standings.end(), isPrinted);
    m_none->setVisible(m_isRead && printed == 0 && !m_shownRole.isEmpty());
    m_kept->setVisible(printed < standings.size());
}

/// Rows stay while their duties do, so that focus and place are kept when only figures change.
void PanelPage::showDuties()
{
    const bool same = m_shownRole == m_role->choice() && m_rows.size() == m_reading.standings.size() &&
                      std::equal(m_rows.begin(), m_rows.end(), m_reading.standings.begin(),
                                 [](const DutyRow *row, const DutyStanding &standing) {
                                     return row->duty() == standing.duty.id;
                                 });
    if (same) {
        for (qsizetype i = 0; i < m_rows.size(); ++i)
            m_rows.at(i)->setStanding(m_reading.standings.at(i));
        return;
    }
    clearOut(m_duties);
    clearOut(m_keptRows);
    m_shownRole = m_role->choice();
    QList<DutyStanding> printed, kept; // in this order they are read
    for (const DutyStanding &standing : std::as_const(m_reading.standings))
        (standing.duty.number.isEmpty() ? kept : printed) << standing;
    m_rows = addRows(m_duties, printed) + addRows(m_keptRows, kept);
}

QWidget *PanelPage::newProcedureName(const QString &procedure) const
{
    QString name = procedure;
    for (const ProcedurePtr &one : std::as_const(m_context.procedures)) {
        if (one->id == procedure)
            name = one->name.in(currentLanguage());
    }
    QLabel *label = newText(name, TextRole::Strong);
    label->setContentsMargins(space::Wide, space::Normal, space::Wide, 0);
    setSecondary(label);
    return label;
}

QList<DutyRow *> PanelPage::addRows(QVBoxLayout *into, const QList<DutyStanding> &standings)
{
    QStringList procedures; // of steps: two number theirs alike
    for (const DutyStanding &standing : standings) {
        if (isStep(standing.duty) && !procedures.contains(standing.duty.place.procedure))
            procedures << standing.duty.place.procedure;
    }
    QList<DutyRow *> rows;
    QString last;
    for (const DutyStanding &standing : standings) {
        if (!rows.isEmpty())
            into->addWidget(newRule());
        if (const QString &procedure = standing.duty.place.procedure;
            procedures.size() > 1 && isStep(standing.duty) && procedure != last) {
            into->addWidget(newProcedureName(procedure));
            last = procedure;
        }
        rows << new DutyRow(m_context, standing, m_reading.kinds);
        into->addWidget(rows.constLast());
    }
    return rows;
}

QString PanelPage::words(Glance::What what)
{
    switch (what) {
    case Glance::What::Open:
        return tr("open tickets");
    case Glance::What::Late:
        return tr("late");
    case Glance::What::Soon:
        return tr("soon late");
    case Glance::What::Unassigned:
        return tr("without a team");
    case Glance::What::AwaitingDecision:
        return tr("to be decided");
    case Glance::What::AwaitingSignature:
        return tr("papers to approve or sign");
    case Glance::What::PapersWaiting:
        return tr("papers in work");
    case Glance::What::Dispositions:
        return tr("dispositions");
    case Glance::What::MeetingsToday:
        return tr("meetings today");
    }
    return {};
}

/// Tiles stay while they count the same, as the rows of duties do.
void PanelPage::showGlance()
{
    const auto &figures = m_reading.glance.figures;
    const auto name = [](const Glance &one) { return u"glance/%1"_s.arg(int(one.what)); };
    const bool same = std::equal(
        m_tiles.begin(), m_tiles.end(), figures.begin(), figures.end(),
        [&](const FigureButton *tile, const Glance &one) { return tile->objectName() == name(one); });
    if (!same) {
        clearOut(m_glanceRow->layout());
        m_tiles.clear();
        for (const Glance &one : figures) {
            auto *tile = new FigureButton(FigureButton::Shape::Tile);
            tile->setObjectName(name(one));
            connect(tile, &QAbstractButton::clicked, this, [this, what = one.what] { open(what); });
            m_glanceRow->layout()->addWidget(tile);
            m_tiles << tile;
        }
    }
    for (qsizetype i = 0; i < figures.size(); ++i) {
        const Glance &one = figures.at(i);
        m_tiles.at(i)->setFigure(one.n, words(one.what), toneOf(one.what));
        m_tiles.at(i)->setEnabled(one.list || one.n > 0);
    }
    m_glanceRow->setVisible(!m_reading.glance.figures.isEmpty());
    const auto &trend = m_reading.glance.trend;
    m_trend->setVisible(trend.has_value());
    if (trend) {
        m_received->setFigure(trend->received.n, tr("reports in the last 7 days"));
        m_before->setFigure(trend->before.n, tr("in the 7 days before"));
    }
}

void PanelPage::open(Glance::What what)
{
    for (const Glance &one : std::as_const(m_reading.glance.figures)) {
        if (one.what != what)
            continue;
        if (!one.list)
            return m_own->focusDecision();
        return m_context.openList(WorkFilter(*one.list));
    }
}

void PanelPage::showTeam()
{
    if (m_reading.glance.team == m_shownTeam)
        return;
    m_shownTeam = m_reading.glance.team;
    clearOut(m_team);
    if (m_shownTeam.isEmpty())
        return;
    m_team->addWidget(new SectionHeader(tr("Load of the team")));
    for (const TeamLoad &one : std::as_const(m_shownTeam)) {
        auto *line = new QWidget;
        auto *row = new QHBoxLayout(line);
        row->setContentsMargins(0, 0, 0, 0);
        row->addWidget(newText(one.name.isEmpty() ? tr("Given to nobody") : one.name), 1);
        QueueFilter filter = one.list;
        const auto place = QString::number(&one - m_shownTeam.constData());
        auto *open = new FigureButton(FigureButton::Shape::Line);
        open->setObjectName(u"team/open/"_s + place);
        open->setFigure(one.load.open, tr("open"));
        connect(open, &QAbstractButton::clicked, this, [this, filter] { m_context.openList(filter); });
        row->addWidget(open);
        if (one.load.late) {
            filter.clock = QueueFilter::Clock::Late;
            auto *late = new FigureButton(FigureButton::Shape::Line);
            late->setObjectName(u"team/late/"_s + place);
            late->setFigure(one.load.late, tr("late"), Tone::Late);
            connect(late, &QAbstractButton::clicked, this, [this, filter] { m_context.openList(filter); });
            row->addWidget(late);
        }
        m_team->addWidget(line);
    }
}

} // namespace tanggap
