// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/setup/maintenancesection.h"

#include "desk/dailybackup.h"
#include "desk/permission.h"
#include "desk/seal.h"
#include "document/page.h"
#include "document/sealpaper.h"
#include "org/capability.h"
#include "store/people.h"
#include "ui/base/background.h"
#include "ui/base/errorpresenter.h"
#include "ui/base/painting.h"
#include "ui/base/prompts.h"
#include "ui/base/retranslate.h"
#include "ui/base/timetext.h"
#include "ui/base/widgets/frames.h"
#include "ui/base/widgets/texts.h"
#include "ui/document/officeprint.h"
#include "ui/models/keyedtable.h"

#include <QBoxLayout>
#include <QDir>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QTreeView>

using namespace Qt::Literals::StringLiterals;

namespace tanggap
{

MaintenanceSection::MaintenanceSection(DeskContext &context)
    : SettingsSection(context)
    , m_where(newText({}))
    , m_last(newText({}))
    , m_verify(new QPushButton)
    , m_backup(new QPushButton)
    , m_seal(new QPushButton)
    , m_printSeal(new QPushButton)
    , m_cancel(new QPushButton)
    , m_progress(new QProgressBar)
    , m_doing(newText({}, TextRole::Small))
    , m_faults(new KeyedTable(2))
    , m_faultList(new KeyedView(m_faults))
    , m_cancelled(std::make_shared<std::atomic_bool>(false))
{
    m_verify->setObjectName(u"verify"_s);
    m_backup->setObjectName(u"backupNow"_s);
    m_seal->setObjectName(u"seal"_s);
    m_printSeal->setObjectName(u"printSeal"_s);
    m_last->setObjectName(u"lastUpkeep"_s);
    m_cancel->setObjectName(u"cancelWork"_s);
    m_faultList->view()->setObjectName(u"faults"_s);
    m_faultList->view()->header()->resizeSection(0, 200);
    m_where->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_progress->setTextVisible(false);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::Near);
    for (QPushButton *button : {m_verify, m_backup, m_printSeal, m_seal})
        buttons->addWidget(button);
    buttons->addStretch();
    auto *work = new QHBoxLayout;
    work->setSpacing(space::Normal);
    work->addWidget(m_progress, 1);
    work->addWidget(m_doing, 1);
    work->addWidget(m_cancel);
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->addWidget(m_where);
    column->addWidget(m_last);
    column->addLayout(buttons);
    column->addLayout(work);
    column->addWidget(m_faultList, 1);
    column->addStretch();
    connect(m_verify, &QPushButton::clicked, this, [this] { permitted([this] { verify(); }); });
    connect(m_backup, &QPushButton::clicked, this, [this] { permitted([this] { backUp(); }); });
    connect(m_seal, &QPushButton::clicked, this, [this] { permitted([this] { saveSeal(); }); });
    connect(m_printSeal, &QPushButton::clicked, this, [this] { permitted([this] { printSeal(); }); });
    connect(m_cancel, &QPushButton::clicked, this, [this] { m_cancelled->store(true); });
    m_faultList->hide();
    keepTranslated(this, [this] {
        m_verify->setText(tr("Verify the journal"));
        m_backup->setText(tr("Make a backup now"));
        m_seal->setText(tr("Save the seal …"));
        m_printSeal->setText(tr("Print the seal …"));
        m_cancel->setText(tr("Cancel"));
        m_faults->setHeaders({tr("Stream"), tr("What does not hold together")});
        m_where->setText(
            tr("The database lies at %1.").arg(QDir::toNativeSeparators(m_context.store.info().path)));
    });
    end();
}

MaintenanceSection::~MaintenanceSection()
{
    m_cancelled->store(true);
}

QString MaintenanceSection::title() const
{
    return tr("Database");
}

void MaintenanceSection::show(const OfficeSettings &settings)
{
    const auto when = [this](const std::optional<Instant> &at) {
        return at ? timetext::moment(*at, m_context.organization->zone) : tr("never");
    };
    m_last->setText(tr("Last backup: %1. Last seal of the journal: %2. A seal is made every day while the "
                       "program is open.")
                        .arg(when(settings.lastBackup), when(settings.lastSeal)));
}

void MaintenanceSection::permitted(std::function<void()> go)
{
    m_context.read(
        this,
        [](Reader &reader) -> Result<bool> {
            TRY(desk::require(reader, capability::Maintain));
            return true;
        },
        [this, go = std::move(go)](const Result<bool> &may) {
            if (may)
                go();
            else
                presentError(banner(), may.error());
        });
}

void MaintenanceSection::begin(const QString &what)
{
    m_cancelled = std::make_shared<std::atomic_bool>(false);
    banner().hide();
    m_doing->setText(what);
    m_progress->setRange(0, 0);
    for (QWidget *part : QList<QWidget *>{m_progress, m_doing, m_cancel})
        part->show();
    for (QPushButton *button : {m_verify, m_backup, m_printSeal, m_seal})
        button->setEnabled(false);
}

void MaintenanceSection::end()
{
    for (QWidget *part : QList<QWidget *>{m_progress, m_doing, m_cancel})
        part->hide();
    const bool may = m_context.actor().can(capability::Maintain);
    for (QPushButton *button : {m_verify, m_backup, m_printSeal, m_seal}) {
        button->setEnabled(may);
        button->setToolTip(may ? QString() : tr("Your roles do not include looking after the database."));
    }
}

std::function<bool(qint64, qint64)> MaintenanceSection::progress()
{
    return [this, guard = QPointer<QObject>(this), cancelled = m_cancelled,
            &store = m_context.store](qint64 done, qint64 all) {
        if (!cancelled->load())
            store.report(guard, [this, done, all] {
                m_progress->setRange(0, 1000);
                m_progress->setValue(all > 0 ? int(done * 1000 / all) : 0);
            });
        return !cancelled->load();
    };
}

void MaintenanceSection::verify()
{
    begin(tr("Every event is being checked …"));
    inBackground(
        this,
        [path = m_context.store.info().path, progress = progress()] { return verify::runOn(path, progress); },
        [this](const Result<verify::Outcome> &outcome) { verified(outcome); });
}

void MaintenanceSection::verified(const Result<verify::Outcome> &outcome)
{
    end();
    if (m_cancelled->load())
        return banner().present(Tone::Neutral, tr("Verifying was cancelled. It changed nothing."));
    if (!outcome)
        return presentError(banner(), outcome.error());
    QList<KeyedRow> rows;
    for (qsizetype i = 0; i < outcome->faults.size(); ++i)
        rows << KeyedRow{QString::number(i), {outcome->faults.at(i).stream, outcome->faults.at(i).what}};
    m_faults->setRows(rows);
    m_faultList->setVisible(!rows.isEmpty());
    if (outcome->intact())
        banner().present(Tone::Fine,
                         tr("The journal is whole: %1 events in %2 chains.")
                             .arg(timetext::number(outcome->events), timetext::number(outcome->streams)));
    else
        banner().present(Tone::Late, tr("%1 places do not hold together.").arg(timetext::number(rows.size())),
                         tr("Change nothing more here. Keep this database and compare it with a backup."));
}

void MaintenanceSection::backUp()
{
    begin(tr("The backup is being written …"));
    Store &store = m_context.store;
    store.aside([this, &store, guard = QPointer<QObject>(this), told = progress()] {
        const auto progress = [told](int done, int all) { return told(done, all); };
        const auto made = std::make_shared<Result<QString>>(desk::makeBackup(store, progress));
        store.report(guard, [this, made] { backedUp(*made); });
    });
}

void MaintenanceSection::backedUp(const Result<QString> &file)
{
    end();
    if (m_cancelled->load())
        banner().present(Tone::Neutral, tr("The backup was cancelled. Nothing was kept."));
    else if (!file)
        presentError(banner(), file.error());
    else
        banner().present(Tone::Fine, tr("The backup lies at %1.").arg(QDir::toNativeSeparators(*file)),
                         tr("The key of the evidence is not in it: keep that in another place."));
}

void MaintenanceSection::saveSeal()
{
    m_context.prompts.saveFile(this, {tr("Where does the seal go?"), tr("Text (*.txt)"), u"segel.txt"_s},
                               [this](const std::optional<QString> &file) {
                                   if (file)
                                       seal(*file, [](const Sealing &) {});
                               });
}

void MaintenanceSection::printSeal()
{
    seal({}, [this](const Sealing &sealing) {
        const desk::Sealed &sealed = sealing.sealed;
        OfficePaper paper = sealPaper({.seal = sealed.seal,
                                       .heads = sealed.heads,
                                       .database = sealed.database,
                                       .file = QFileInfo(sealed.path).fileName(),
                                       .at = sealed.at,
                                       .signer = sealing.signer},
                                      *m_context.organization);
        paper.crest = sealing.crest;
        previewOfficePaper(
            m_context, std::move(paper), QFileInfo(sealed.path).completeBaseName() + u".pdf"_s,
            [seal = sealed.seal](Tx &tx, const QString &how) { return desk::recordSealPrint(tx, seal, how); },
            this);
    });
}

/// Seals into a file, by default that of the day.
void MaintenanceSection::seal(const QString &file, std::function<void(const Sealing &)> then)
{
    m_context.read(
        this,
        [file, database = m_context.store.info().path](Reader &reader) -> Result<Sealing> {
            Sealing sealing{.sealed = {.path = file}};
            if (file.isEmpty()) {
                TRY_LET(sealing.sealed.path, desk::sealPath(reader, database));
            }
            TRY_LET(sealing.signer, people::person(reader.db, reader.viewer.person));
            TRY_LET(sealing.crest, reader.definitions.crest());
            return sealing;
        },
        [this, then](const Result<Sealing> &planned) {
            if (!planned)
                return presentError(banner(), planned.error());
            m_context.transact(
                this, [path = planned->sealed.path](Tx &tx) { return desk::sealJournal(tx, path); },
                [this, then, sealing = *planned](const Result<desk::Sealed> &sealed) {
                    if (!sealed)
                        return presentError(banner(), sealed.error());
                    banner().present(
                        Tone::Fine, tr("Sealed: %1").arg(sealed->seal),
                        tr("The file lies at %1. Take it, or the printed seal, off this machine.")
                            .arg(QDir::toNativeSeparators(sealed->path)));
                    then({*sealed, sealing.signer, sealing.crest});
                });
        });
}

} // namespace tanggap
