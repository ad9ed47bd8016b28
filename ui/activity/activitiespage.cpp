// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/activity/activitiespage.h"

#include "desk/activity.h"
#include "ui/activity/activityform.h"
#include "ui/activity/activitywords.h"
#include "ui/activity/repetitionsview.h"
#include "ui/activity/riskmatrix.h"
#include "ui/base/painting.h"
#include "ui/base/retranslate.h"
#include "ui/base/ticker.h"
#include "ui/base/timetext.h"
#include "ui/base/widgets/fields.h"
#include "ui/base/widgets/frames.h"
#include "ui/base/widgets/inputs.h"
#include "ui/base/widgets/pill.h"
#include "ui/base/widgets/texts.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QTreeView>

#include <algorithm>

namespace tanggap
{

using namespace Qt::Literals::StringLiterals;

namespace
{

constexpr int RowsShown = 1000; ///< more is searched for, or narrowed

} // namespace

ActivitiesPage::ActivitiesPage(DeskContext &context, QWidget *parent)
    : ListPage(context, u"calendar-event"_s, parent)
    , m_kind(new ChoiceBox)
    , m_state(new ChoiceBox)
    , m_narrowed(new Chip({}))
    , m_new(new QPushButton)
    , m_heat(new QWidget)
    , m_matrix(new RiskMatrix)
    , m_heatWords(new QLabel)
    , m_repeats(new RepetitionsView)
{
    setObjectName(u"activitiesPage"_s);
    build();
    keepTranslated(this, [this] { name(); });
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] {
        m_filter.kind = m_kind->choice();
        load();
    });
    connect(m_state, &QComboBox::currentIndexChanged, this, [this] {
        const QString state = m_state->choice();
        m_filter.late = state == "late"_L1;
        m_filter.state = state == "open"_L1   ? ActivityFilter::State::Open
                         : state == "done"_L1 ? ActivityFilter::State::Done
                                              : ActivityFilter::State::All; // late: also what repeats
        load();
    });
    connect(m_narrowed, &Chip::removed, this,
            [this] { setFilter({.state = m_filter.state, .late = m_filter.late, .kind = m_filter.kind}); });
    connect(m_matrix, &RiskMatrix::chosenChanged, this, &ActivitiesPage::list);
    connect(m_repeats, &RepetitionsView::openRequested, this,
            [this](ActivityId id) { activityforms::open(this->context(), this, id); });
    connect(&table(), &QTreeView::activated, this, &ActivitiesPage::openCurrent);
    connect(&context.store, &Store::changed, this, [this](const ChangeSet &changes) {
        if (changes.streams.contains(u"activities"_s) || changes.streams.contains(u"organization"_s))
            loadSoon();
    });
    context.ticker.watch(this, [this] {
        if (today() != m_readOn)
            load();
    });
    load();
}

void ActivitiesPage::build()
{
    m_kind->setObjectName(u"kind"_s);
    m_state->setObjectName(u"state"_s);
    m_narrowed->setObjectName(u"narrowed"_s);
    m_new->setObjectName(u"newEntry"_s);
    m_new->setMenu(new QMenu(m_new));
    setButtonKind(m_new, ButtonKind::Primary);
    m_narrowed->setRemovable(true);
    m_narrowed->setActive(true);
    m_narrowed->hide();
    m_kind->setMinimumContentsLength(18);
    header().addFilter(m_kind);
    header().addFilter(m_state);
    header().addFilter(m_narrowed);
    header().addAction(m_new);
    exportButton().hide();
    table().setSortingEnabled(false); // the newest day first
    table().sortByColumn(-1, Qt::AscendingOrder);
    auto *row = new QHBoxLayout(m_heat);
    row->setContentsMargins(space::Wide, space::Near, space::Wide, space::Near);
    row->setSpacing(space::Wide);
    row->addWidget(m_matrix);
    row->addWidget(m_heatWords, 1, Qt::AlignTop);
    m_heatWords->setWordWrap(true);
    setSecondary(m_heatWords);
    m_heat->hide();
    m_repeats->hide();
    // Above the table: header, messages, then the row with the table.
    static_cast<QVBoxLayout *>(layout())->insertWidget(layout()->count() - 1, m_heat);
    static_cast<QVBoxLayout *>(layout())->insertWidget(layout()->count() - 1, m_repeats);
}

void ActivitiesPage::name()
{
    header().setTitle(tr("Activities"));
    m_kind->setAccessibleName(tr("Kind"));
    m_state->setAccessibleName(tr("State"));
    m_new->setText(tr("New entry"));
    m_heatWords->setText(tr("How many entries stand at each level. Press a field to see them; press it again "
                            "to see all."));
    empty().setTexts(
        tr("Nothing entered yet"),
        tr("What the team does beside its tickets stands here: meetings, risks, audits, backups. "
           "“New entry” begins one."));
    model().setHeadings({tr("Day"), tr("Kind"), tr("What"), tr("State"), tr("Due"), tr("Duty"), tr("About")});
    const int widths[] = {110, 170, 300, 120, 150, 70, 160};
    for (int column = 0; column < 7; ++column)
        table().setColumnWidth(column, widths[column]);
    nameFilters();
    m_repeats->retranslate();
    list();
}

void ActivitiesPage::nameFilters()
{
    const QSignalBlocker quietKind(m_kind), quietState(m_state);
    QList<Choice> kinds{{QString(), tr("All kinds"), {}}};
    for (const ActivityKindPtr &kind : std::as_const(m_kinds))
        kinds << Choice{kind->id, kind->name.in(currentLanguage()), {}};
    m_kind->setChoices(kinds);
    m_kind->choose(m_filter.kind);
    m_state->setChoices({{QString(), tr("All states"), {}},
                         {u"open"_s, tr("To be done"), {}},
                         {u"late"_s, tr("Late"), {}},
                         {u"done"_s, tr("Done"), {}}});
    m_state->choose(m_filter.late                                   ? u"late"_s
                    : m_filter.state == ActivityFilter::State::Open ? u"open"_s
                    : m_filter.state == ActivityFilter::State::Done ? u"done"_s
                                                                    : QString());
    m_narrowed->setText(narrowedText());
    m_narrowed->setVisible(!m_narrowed->text().isEmpty());
    fillNewMenu();
}

/// What a figure of a panel narrowed the list to, beside kind and state.
QString ActivitiesPage::narrowedText() const
{
    QStringList words;
    if (!m_filter.duty.isEmpty())
        words << tr("Duty %1").arg(m_filter.duty);
    if (!m_filter.service.isEmpty())
        words << tr("Service %1").arg(m_filter.service);
    const auto days = [](QDate first, QDate last) {
        return activitywords::day(first) + u" – "_s + activitywords::day(last);
    };
    if (m_filter.first.isValid() || m_filter.last.isValid())
        words << days(m_filter.first, m_filter.last);
    if (m_filter.doneFirst.isValid() || m_filter.doneLast.isValid())
        words << tr("done %1").arg(days(m_filter.doneFirst, m_filter.doneLast));
    if (m_filter.person.isValid())
        words << tr("of one person");
    return words.join(u" · "_s);
}

void ActivitiesPage::setFilter(const ActivityFilter &filter)
{
    m_filter = filter;
    table().scrollToTop();
    m_matrix->clearChoice();
    nameFilters();
    load();
}

void ActivitiesPage::load()
{
    const int request = ++m_request;
    m_readOn = today();
    context().read(
        this,
        [filter = m_filter](Reader &reader) -> Result<Reading> {
            Reading reading;
            TRY_LET(reading.kinds, reader.definitions.activityKinds());
            for (const ActivityKindPtr &kind : reading.kinds) {
                if (desk::dutyFor(reader, kind->id))
                    reading.mayRecord << kind->id;
            }
            TRY_LET(reading.page, activities::page(reader, filter, {}, RowsShown));
            TRY_LET(reading.total, activities::count(reader, filter));
            for (const ActivityKindPtr &kind : std::as_const(reading.kinds)) {
                if (kind->id == filter.kind && kind->due.repeats()) {
                    TRY_LET(reading.repetitions, activities::repetitions(reader, *kind, filter.duty));
                }
            }
            return reading;
        },
        [this, request](const Result<Reading> &reading) {
            if (request != m_request)
                return;
            if (!reading)
                return readFailed(reading.error());
            present(*reading);
        });
}

void ActivitiesPage::present(const Reading &reading)
{
    m_rows = reading.page.rows;
    if (m_kinds != reading.kinds || m_mayRecord != reading.mayRecord) {
        m_kinds = reading.kinds;
        m_mayRecord = reading.mayRecord;
        nameFilters(); // not without need: a list or the menu may be open
    }
    m_repetitions = reading.repetitions;
    fitMatrix();
    fitRepetitions();
    list();
    readDone(reading.page.next ? tr("The newest %1 of %2 are shown. Narrow the list to see others.")
                                     .arg(timetext::number(RowsShown), timetext::number(reading.total))
                               : QString());
}

QDate ActivitiesPage::today() const
{
    return toLocal(context().ticker.now(), context().organization->zone).date();
}

ActivityKindPtr ActivitiesPage::kindOf(const QString &id) const
{
    const auto found =
        std::find_if(m_kinds.begin(), m_kinds.end(), [&](const auto &kind) { return kind->id == id; });
    return found == m_kinds.end() ? nullptr : *found;
}

void ActivitiesPage::fitMatrix()
{
    const ActivityKindPtr kind = kindOf(m_filter.kind);
    const bool hot = kind && kind->matrix;
    m_heat->setVisible(hot);
    if (!hot)
        return;
    m_matrix->setKind(kind);
    QHash<RiskMatrix::Place, int> counts;
    for (const ActivityLine &row : std::as_const(m_rows)) {
        const auto &fields = row.activity.fields;
        ++counts[{fields.value(kind->matrix->across).toInt(), fields.value(kind->matrix->up).toInt()}];
    }
    m_matrix->setCounts(counts);
}

void ActivitiesPage::fitRepetitions()
{
    m_repeats->setRepetitions(m_repetitions.isEmpty() ? nullptr : kindOf(m_filter.kind), m_repetitions,
                              m_readOn);
}

bool ActivitiesPage::isInChosenField(const Activity &activity) const
{
    const ActivityKindPtr kind = kindOf(m_filter.kind);
    const auto chosen = m_matrix->chosen();
    if (!kind || !kind->matrix || !chosen)
        return true;
    return activity.fields.value(kind->matrix->across).toInt() == chosen->first &&
           activity.fields.value(kind->matrix->up).toInt() == chosen->second;
}

void ActivitiesPage::list()
{
    QList<Line> lines;
    for (const ActivityLine &row : std::as_const(m_rows)) {
        const Activity &one = row.activity;
        if (!isInChosenField(one))
            continue;
        const ActivityKindPtr kind = kindOf(one.kind);
        QString due = activitywords::day(one.due);
        if (one.due.isValid() && one.due < m_readOn)
            due = tr("%1, late").arg(due);
        QStringList about{row.systemName, row.agencyName, row.ticketCode};
        about.removeAll(QString());
        lines << Line{one.id.value,
                      {activitywords::days(one), kind ? kind->name.in(currentLanguage()) : one.kind,
                       one.title,
                       one.withdrawn.isEmpty() ? (kind ? activitywords::state(*kind, one.state) : one.state)
                                               : tr("withdrawn"),
                       due, one.duty, about.join(u", "_s)},
                      !one.withdrawn.isEmpty(),
                      one.due.isValid() && one.due < m_readOn};
    }
    setLines(lines);
}

void ActivitiesPage::fillNewMenu()
{
    QMenu *menu = m_new->menu();
    menu->clear();
    for (const ActivityKindPtr &kind : std::as_const(m_kinds)) {
        if (!m_mayRecord.contains(kind->id))
            continue;
        QAction *action = menu->addAction(kind->name.in(currentLanguage()));
        action->setObjectName(u"new."_s + kind->id);
        connect(action, &QAction::triggered, this, [this, id = kind->id] {
            activityforms::openNew(context(), this, {.kind = id, .duty = {}, .service = {}, .preset = {}});
        });
    }
    m_new->setEnabled(!menu->isEmpty());
    m_new->setToolTip(menu->isEmpty() ? tr("None of your roles has a duty that is recorded here.")
                                      : QString());
}

void ActivitiesPage::openCurrent()
{
    if (const qint64 id = currentId())
        activityforms::open(context(), this, ActivityId{id});
}

} // namespace tanggap
