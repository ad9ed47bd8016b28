// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "org/capability.h"
#include "store/people.h"
#include "store/registers.h"
#include "ui/base/errorpresenter.h"
#include "ui/base/painting.h"
#include "ui/base/prompts.h"
#include "ui/base/retranslate.h"
#include "ui/base/ticker.h"
#include "ui/base/widgets/fields.h"
#include "ui/base/widgets/formvalues.h"
#include "ui/base/widgets/frames.h"
#include "ui/report/arrivalsection.h"
#include "ui/report/classsection.h"
#include "ui/report/evidencesection.h"
#include "ui/report/incidentsection.h"
#include "ui/report/reportdraft.h"
#include "ui/report/reportersection.h"
#include "ui/report/reportpage.h"
#include "ui/report/similarstrip.h"

#include <QAbstractItemView>
#include <QBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>

#include <utility>

// How the page of a new report is put together; what it does is in reportpage.cpp.

namespace tanggap
{

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

ReportPage::ReportPage(DeskContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_fields(new FormValues(this))
    , m_draft(new ReportDraft(context, this))
    , m_header(new PageHeader)
    , m_banner(new Banner)
    , m_draftBanner(new Banner)
    , m_incident(new IncidentSection(context, *m_fields))
    , m_reporter(new ReporterSection(*m_fields))
    , m_arrival(new ArrivalSection(context, *m_fields))
    , m_class(new ClassSection(context, *m_fields))
    , m_evidence(new EvidenceSection(context))
    , m_similar(new SimilarStrip(context))
    , m_progress(new QProgressBar)
    , m_progressText(new QLabel)
    , m_cancel(new QPushButton)
    , m_mail(new QPushButton)
    , m_clear(new QPushButton)
    , m_record(new QPushButton)
    , m_short(!context.actor().can(capability::SeeAll))
{
    setObjectName(u"reportPage"_s);
    setAcceptDrops(true);
    build();
    connectSections();
    orderTabs();
    keepTranslated(this, [this] { name(); });
    m_fields->remember();
    m_blank = m_fields->values();
    setFocusProxy(findChild<QLineEdit *>(u"title"_s));
    setBusy(false);
    begin();
}

/// An agent reports what they saw at their own agency: that it came by them, now, is known, and the service
/// desk judges its class and looks for the like.
void ReportPage::begin()
{
    for (QWidget *one :
         {static_cast<QWidget *>(m_arrival), static_cast<QWidget *>(m_class), static_cast<QWidget *>(m_mail)})
        one->setVisible(!m_short);
    m_similar->hide();    // until something is found
    m_reporter->askAll(); // until it is known who they are
    load();
}

void ReportPage::load()
{
    loadRegisters();
    if (!m_short) // otherwise over what is known of the agent
        restoreDraft();
}

/// Who began or ended acting for somebody gets the form of what they may do now, unless something is typed.
void ReportPage::followRights()
{
    const bool isShort = !m_context.actor().can(capability::SeeAll);
    if (isShort == m_short || m_busy || !m_fields->isUntouched() || !m_evidence->items().isEmpty())
        return;
    m_short = isShort;
    m_introduced = false;
    m_fields->remember(m_blank);
    m_fields->setValues({});
    m_saving.stop();
    begin();
}

void ReportPage::introduce(const Reporter &reporter)
{
    if (!m_short || std::exchange(m_introduced, true))
        return;
    const bool untouched = m_fields->isUntouched();
    const QJsonObject typed = m_fields->values();
    m_fields->setValues({});
    m_reporter->introduce(reporter);
    m_fields->remember();
    if (!untouched) { // they could not be read at first
        m_fields->setValues(typed);
        m_reporter->introduce(reporter);
        return;
    }
    m_saving.stop();
    restoreDraft();
}

void ReportPage::build()
{
    m_banner->setObjectName(u"banner"_s);
    m_draftBanner->setObjectName(u"draftBanner"_s);
    m_mail->setObjectName(u"openMail"_s);
    m_clear->setObjectName(u"clear"_s);
    m_record->setObjectName(u"record"_s);
    setButtonKind(m_record, ButtonKind::Primary);
    for (QPushButton *button : {m_mail, m_clear, m_record})
        m_header->addAction(button);
    auto *messages = new QVBoxLayout;
    messages->setContentsMargins(space::Wide, 0, space::Wide, 0);
    messages->setSpacing(space::Near);
    for (QWidget *message :
         {static_cast<QWidget *>(m_banner), static_cast<QWidget *>(m_draftBanner), newProgressRow()})
        messages->addWidget(message);
    m_columns = newColumns();
    m_scroll = newScrollArea(m_columns);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(space::Near);
    page->addWidget(m_header);
    page->addLayout(messages);
    page->addWidget(m_scroll, 1);
}

QWidget *ReportPage::newColumns()
{
    auto *right = new QVBoxLayout;
    right->setSpacing(space::Normal);
    for (QWidget *section : {static_cast<QWidget *>(m_reporter), static_cast<QWidget *>(m_arrival),
                             static_cast<QWidget *>(m_class), static_cast<QWidget *>(m_evidence)})
        right->addWidget(section);
    right->addStretch();
    auto *columns = new QWidget;
    auto *row = new QHBoxLayout(columns);
    row->setContentsMargins(space::Wide, space::Tight, space::Wide, space::Wide);
    row->setSpacing(space::Normal);
    row->addWidget(m_incident, 7);
    row->addLayout(right, 5);
    row->addWidget(m_similar);
    return columns;
}

QWidget *ReportPage::newProgressRow()
{
    m_progressRow = new QWidget;
    m_progress->setRange(0, 1000);
    m_progress->setTextVisible(false);
    m_cancel->setObjectName(u"cancelEvidence"_s);
    auto *row = new QHBoxLayout(m_progressRow);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_progressText);
    row->addWidget(m_progress, 1);
    row->addWidget(m_cancel);
    m_progressRow->hide();
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        if (m_cancelled)
            m_cancelled->store(true);
    });
    return m_progressRow;
}

void ReportPage::connectSections()
{
    m_saving.setSingleShot(true);
    m_saving.setInterval(800ms);
    connect(&m_saving, &QTimer::timeout, this, &ReportPage::saveDraft);
    const auto typed = [this] { m_saving.start(); };
    connect(m_fields, &FormValues::edited, this, typed);
    connect(m_evidence, &EvidenceSection::edited, this, typed);
    connect(m_evidence, &EvidenceSection::mailChosen, this, &ReportPage::readMailFile);
    connect(m_evidence, &EvidenceSection::refused, this,
            [this](const Error &error) { presentError(*m_banner, error); });
    connect(m_incident, &IncidentSection::subjectEdited, this, [this] {
        if (!m_short)
            m_similar->look(m_incident->title(), m_incident->systemName());
    });
    connect(m_incident, &IncidentSection::systemChosen, this, [this](const ElectronicSystem &system) {
        if (!system.systemClass.isEmpty())
            m_class->chooseClass(system.systemClass);
    });
    connect(m_similar, &SimilarStrip::duplicateOf, this, &ReportPage::askDuplicate);
    const auto received = [this] { m_class->setReceived(m_arrival->received()); };
    connect(m_arrival, &ArrivalSection::receivedEdited, this, received);
    m_context.ticker.watch(this, received);
    connect(&m_context.store, &Store::changed, this, [this](const ChangeSet &changes) {
        if (changes.streams.contains(u"registers"_s))
            loadRegisters();
    });

    connect(m_record, &QPushButton::clicked, this, [this] { record(); });
    connect(m_clear, &QPushButton::clicked, this, &ReportPage::confirmClear);
    connect(m_mail, &QPushButton::clicked, this, [this] {
        m_context.prompts.chooseFiles(this, {tr("Open an e-mail"), tr("E-mail (*.eml)"), {}, false},
                                      [this](const QStringList &paths) { takeFiles(paths); });
    });
    for (const QKeySequence &keys :
         {QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter)}) {
        auto *shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, [this] { record(); });
    }
}

/// As one reads: down the left column, down the right one, then the buttons of the page.
void ReportPage::orderTabs()
{
    QWidget *last = nullptr;
    const auto next = [&last](QWidget *widget) {
        if (last)
            setTabOrder(last, widget);
        last = widget;
    };
    for (QWidget *section : {static_cast<QWidget *>(m_incident), static_cast<QWidget *>(m_reporter),
                             static_cast<QWidget *>(m_arrival), static_cast<QWidget *>(m_class),
                             static_cast<QWidget *>(m_evidence)}) {
        for (QWidget *widget : section->findChildren<QWidget *>()) {
            const bool inner = qobject_cast<QComboBox *>(widget->parentWidget()) ||
                               qobject_cast<QAbstractScrollArea *>(widget->parentWidget());
            const bool inList = widget->window() != window(); // of a combo box or a completer
            if ((widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy() && !inner && !inList)
                next(widget);
        }
    }
    for (QPushButton *button : {m_record, m_mail, m_clear})
        next(button);
}

void ReportPage::name()
{
    m_header->setTitle(tr("New report"));
    m_mail->setText(tr("Open e-mail …"));
    m_mail->setToolTip(tr("Fills the form from an e-mail file and keeps it as evidence"));
    m_clear->setText(tr("Clear"));
    m_record->setText(tr("Record report"));
    m_record->setToolTip(m_context.actor().can(capability::Receive)
                             ? tr("Records the report and starts its clocks (Ctrl+Enter)")
                             : tr("Your roles do not record reports."));
    m_cancel->setText(tr("Stop"));
    allow();
    followRights();
}

void ReportPage::loadRegisters()
{
    struct Lists
    {
        QList<ElectronicSystem> systems;
        QList<Agency> agencies;
        Reporter self{.kind = ReporterKind::Agent};
    };
    m_context.read(
        this,
        [isShort = m_short](Reader &reader) -> Result<Lists> {
            Lists lists;
            TRY_LET(lists.systems, registers::systems(reader.db, reader.viewer));
            TRY_LET(lists.agencies, registers::agencies(reader.db, reader.viewer));
            if (!isShort)
                return lists;
            TRY_LET(const Person self, people::person(reader.db, reader.viewer.person));
            lists.self.name = self.name;
            lists.self.email = self.email;
            lists.self.phone = self.phone;
            // An agent's registers hold their own agency and its systems, nothing else.
            for (const Agency &one : std::as_const(lists.agencies)) {
                if (one.id == self.agency)
                    lists.self.agency = one.name;
            }
            return lists;
        },
        [this, isShort = m_short](const Result<Lists> &lists) {
            if (isShort != m_short)
                return; // asked for the other form; this one has asked anew
            if (!lists) {
                presentError(*m_banner, lists.error(), {}, [this] { load(); });
                if (m_short && !m_introduced)
                    restoreDraft(); // before something else is typed over it
                return;
            }
            m_incident->setRegisters(lists->systems, lists->agencies);
            m_reporter->setAgencies(m_incident->agencyChoices());
            introduce(lists->self);
        });
}

} // namespace tanggap
