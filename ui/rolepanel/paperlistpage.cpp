// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rolepanel/paperlistpage.h"

#include "ticket/csvtable.h"
#include "ticket/periodfigures.h"
#include "ui/base/retranslate.h"
#include "ui/base/timetext.h"
#include "ui/base/widgets/fields.h"
#include "ui/base/widgets/frames.h"
#include "ui/base/widgets/inputs.h"
#include "ui/base/widgets/pill.h"
#include "ui/document/paperwords.h"
#include "ui/register/reportform.h"
#include "ui/rolepanel/papercheckform.h"

#include <QHeaderView>
#include <QLocale>
#include <QPushButton>
#include <QTreeView>

#include <algorithm>

namespace tanggap
{

using namespace Qt::Literals::StringLiterals;

namespace
{

constexpr int RowsShown = 500; ///< more is searched for, or narrowed

struct Reading
{
    QList<PaperLine> rows;
    int total = 0;
};

} // namespace

PaperListPage::PaperListPage(DeskContext &context, QWidget *parent)
    : ListPage(context, u"file-text"_s, parent)
    , m_state(new ChoiceBox)
    , m_narrowed(new Chip({}))
    , m_check(new QPushButton)
{
    setObjectName(u"paperListPage"_s);
    m_state->setObjectName(u"state"_s);
    m_narrowed->setObjectName(u"narrowed"_s);
    m_narrowed->setRemovable(true);
    m_narrowed->setActive(true);
    header().addFilter(m_state);
    header().addFilter(m_narrowed);
    m_check->setObjectName(u"check"_s);
    header().addAction(m_check);
    table().setSortingEnabled(false); // the newest first
    table().sortByColumn(-1, Qt::AscendingOrder);
    keepTranslated(this, [this] { name(); });
    connect(m_state, &QComboBox::currentIndexChanged, this, [this] {
        m_filter.state = m_state->choice() == "waiting"_L1 ? PaperFilter::State::Waiting
                         : m_state->choice() == "mine"_L1  ? PaperFilter::State::Mine
                         : m_state->choice() == "done"_L1  ? PaperFilter::State::Done
                                                           : PaperFilter::State::All;
        load();
    });
    connect(m_narrowed, &Chip::removed, this, [this] { setFilter({.state = m_filter.state}); });
    connect(&table(), &QTreeView::activated, this, &PaperListPage::openCurrent);
    connect(m_check, &QPushButton::clicked, this, [this] { openPaperCheck(this->context(), this); });
    connect(&exportButton(), &QPushButton::clicked, this, [this] {
        QList<QStringList> rows{model().headings()};
        for (const qint64 id : shownIds())
            rows << model().lines().at(model().rowOf(id)).cells;
        saveFile(tr("papers.csv"), writeCsv(rows));
    });
    connect(&context.store, &Store::changed, this, &PaperListPage::loadSoon);
    load();
}

void PaperListPage::name()
{
    header().setTitle(tr("Papers"));
    m_check->setText(tr("Check a paper …"));
    m_check->setToolTip(tr("Is it one of this desk's papers, and how does it stand?"));
    m_state->setAccessibleName(tr("State"));
    model().setHeadings({tr("Paper"), tr("State"), tr("Number"), tr("Since"), tr("Ticket"), tr("Incident")});
    const int widths[] = {210, 110, 215, 205, 120};
    for (int column = 0; column < 5; ++column)
        table().setColumnWidth(column, widths[column]);
    empty().setTexts(tr("No papers here"), tr("Papers are made on the page of their ticket."));
    nameFilters();
    list();
}

void PaperListPage::nameFilters()
{
    const QSignalBlocker quiet(m_state);
    m_state->setChoices({{QString(), tr("All states"), {}},
                         {u"waiting"_s, tr("Not approved yet"), {}},
                         {u"mine"_s, tr("To be approved or signed by me"), {}},
                         {u"done"_s, tr("Issued"), {}}});
    m_state->choose(m_filter.state == PaperFilter::State::Waiting ? u"waiting"_s
                    : m_filter.state == PaperFilter::State::Mine  ? u"mine"_s
                    : m_filter.state == PaperFilter::State::Done  ? u"done"_s
                                                                  : QString());
    QStringList words;
    for (const QString &id : std::as_const(m_filter.kinds)) {
        if (id == period::Kind)
            words << tr("Periodic report");
        for (const ProcedurePtr &procedure : std::as_const(context().procedures)) {
            if (const PaperKind *kind = procedure->paper(id)) {
                words << kind->name.in(currentLanguage());
                break;
            }
        }
    }
    if (words.size() > 2)
        words = {tr("%1 kinds").arg(words.size())};
    if (const Group *team = context().organization->group(m_filter.team))
        words << team->shortName.in(currentLanguage());
    if (m_filter.from && m_filter.until) {
        const auto day = [this](Instant at) { return timetext::shortDate(at, context().organization->zone); };
        words << day(*m_filter.from) + u" – "_s + day(*m_filter.until - std::chrono::milliseconds(1));
    }
    m_narrowed->setText(words.join(u" · "_s));
    m_narrowed->setVisible(!words.isEmpty());
}

void PaperListPage::setFilter(const PaperFilter &filter)
{
    m_filter = filter;
    table().scrollToTop();
    nameFilters();
    load();
}

void PaperListPage::load()
{
    const int request = ++m_request;
    context().read(
        this,
        [filter = m_filter](Reader &reader) -> Result<Reading> {
            Reading reading;
            TRY_LET(reading.rows, paperlist::list(reader, filter, RowsShown));
            TRY_LET(reading.total, paperlist::count(reader, filter));
            return reading;
        },
        [this, request](const Result<Reading> &reading) {
            if (request != m_request)
                return;
            if (!reading)
                return readFailed(reading.error());
            m_rows = reading->rows;
            list();
            readDone(reading->total > m_rows.size()
                         ? tr("The newest %1 of %2 are shown. Narrow the list to see others.")
                               .arg(timetext::number(m_rows.size()), timetext::number(reading->total))
                         : QString());
        });
}

QString PaperListPage::kindName(const PaperLine &line) const
{
    if (line.paper.kind == period::Kind)
        return tr("Periodic report");
    for (const ProcedurePtr &procedure : std::as_const(context().procedures)) {
        if (procedure->id != line.procedure)
            continue;
        if (const PaperKind *kind = procedure->paper(line.paper.kind))
            return kind->name.in(currentLanguage());
    }
    return line.paper.kind;
}

void PaperListPage::list()
{
    QList<Line> lines;
    const auto day = [](QDate date) { return QLocale().toString(date, u"d MMM yyyy"_s); };
    const auto subject = [&](const PaperLine &row) {
        return row.first.isValid() ? day(row.first) + u" – "_s + day(row.last) : row.title;
    };
    for (const PaperLine &row : std::as_const(m_rows))
        lines << Line{row.paper.id.value,
                      {kindName(row), paperwords::state(row.paper.state), row.paper.number,
                       timetext::moment(row.paper.at, context().organization->zone), row.code, subject(row)},
                      false,
                      false};
    setLines(lines);
}

void PaperListPage::openCurrent()
{
    const auto row = std::find_if(m_rows.begin(), m_rows.end(),
                                  [&](const PaperLine &line) { return line.paper.id.value == currentId(); });
    if (row == m_rows.end())
        return;
    if (row->first.isValid())
        openReport(context(), -row->paper.id.value, this);
    else
        context().openTicket(row->paper.ticket);
}

} // namespace tanggap
