// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/setup/definitionssection.h"

#include "desk/keepclocks.h"
#include "procedure/procedurefile.h"
#include "ui/base/background.h"
#include "ui/base/painting.h"
#include "ui/base/prompts.h"
#include "ui/base/retranslate.h"
#include "ui/base/timetext.h"
#include "ui/base/toasts.h"
#include "ui/base/widgets/frames.h"
#include "ui/base/widgets/texts.h"
#include "ui/models/keyedtable.h"
#include "ui/setup/definitionpreview.h"
#include "ui/setup/findingslist.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QHeaderView>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QPushButton>
#include <QTreeView>

using namespace Qt::Literals::StringLiterals;

namespace tanggap
{

namespace
{

/// A file as it was checked away from the window.
struct CheckedFile
{
    DefinitionFile file;
    bool usable = false;
    QList<Finding> findings;
};

template <class T>
void take(CheckedFile &checked, DefinitionFile::Sort sort, Reading<T> read)
{
    checked.file.sort = sort;
    checked.usable = read.ok();
    checked.findings = read.findings;
    if (read.ok()) {
        checked.file.id = read.value->id;
        checked.file.name = read.value->name;
    }
}

/// The sorts of files are told apart by what only each of them has.
CheckedFile check(const QString &path, const Organization &organization, const QStringList &kinds)
{
    CheckedFile checked;
    const QString name = QFileInfo(path).fileName();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        checked.findings << Finding{Finding::Severity::Error, name, {}, file.errorString()};
        return checked;
    }
    checked.file.bytes = file.readAll();
    const QJsonObject content = QJsonDocument::fromJson(checked.file.bytes).object();
    if (content.contains("letterhead"_L1))
        take(checked, DefinitionFile::Sort::Organization,
             readOrganization(checked.file.bytes, name, Checks::All, kinds));
    else if (content.contains("states"_L1) && content.contains("fields"_L1))
        take(checked, DefinitionFile::Sort::Activity, readActivityKind(checked.file.bytes, name));
    else
        take(checked, DefinitionFile::Sort::Procedure,
             readProcedure(checked.file.bytes, name, &organization));
    return checked;
}

} // namespace

DefinitionsSection::DefinitionsSection(DeskContext &context)
    : SettingsSection(context)
    , m_table(new KeyedTable(6))
    , m_list(new KeyedView(m_table))
    , m_load(new QPushButton)
    , m_clocks(new QVBoxLayout)
    , m_findings(new FindingsList)
    , m_newer(new Banner)
    , m_newerRows(new QWidget)
{
    m_list->view()->setObjectName(u"definitions"_s);
    m_list->view()->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_load->setObjectName(u"loadDefinition"_s);
    m_load->setEnabled(mayChange());
    m_load->setToolTip(reason());
    m_newer->setObjectName(u"newer"_s);
    m_newer->hide();
    auto *newer = new QVBoxLayout(m_newerRows);
    newer->setContentsMargins(0, 0, 0, 0);
    newer->setSpacing(space::Tight);
    m_newerRows->hide();
    connect(m_newer, &Banner::closed, m_newerRows, &QWidget::hide);
    QLabel *hint = newText({});
    setSecondary(hint);
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->addWidget(m_newer);
    column->addWidget(m_newerRows);
    column->addWidget(hint);
    column->addWidget(m_list, 2);
    column->addWidget(m_load, 0, Qt::AlignLeft);
    column->addWidget(m_findings, 1);
    column->addLayout(m_clocks);
    m_clocks->setSpacing(space::Near);
    connect(m_load, &QPushButton::clicked, this, &DefinitionsSection::choose);
    keepTranslated(this, [this, hint] {
        hint->setText(tr("New tickets follow the version in force; a ticket keeps the version it began with. "
                         "The hash is SHA-256 over the file. Kinds of activity that the program brings are "
                         "taken in with their first entry."));
        m_table->setHeaders({tr("Kind"), tr("Name"), tr("Version"), tr("State"), tr("Loaded"), tr("Hash")});
        m_load->setText(tr("Load a new version from a file …"));
    });
}

QString DefinitionsSection::title() const
{
    return tr("Procedures and organization");
}

void DefinitionsSection::show(const OfficeSettings &settings)
{
    m_organization = settings.organization;
    QList<KeyedRow> rows;
    m_kinds.clear();
    const auto sort = [](const QString &kind) {
        return kind == "organization"_L1 ? tr("Organization")
               : kind == "activity"_L1   ? tr("Kind of activity")
                                         : tr("Procedure");
    };
    for (const settings::DefinitionLine &line : settings.definitions) {
        if (line.kind == "activity"_L1) {
            m_kinds << line.name;
            const QByteArray shipped = shippedActivityKind(line.name);
            const QByteArray hash = QCryptographicHash::hash(shipped, QCryptographicHash::Sha256).toHex();
            if (line.hash == QLatin1String(hash))
                continue; // as the program brings it
        }
        rows << KeyedRow{line.kind + u'/' + line.name + u'/' + QString::number(line.version),
                         {sort(line.kind), line.name, QString::number(line.version),
                          line.active ? tr("in force") : tr("earlier"),
                          timetext::moment(line.loaded, settings.organization->zone), line.hash.left(16)},
                         line.hash,
                         !line.active};
    }
    m_table->setRows(rows);
    showClocks(settings);
    offerNewer(settings);
}

/// A newer program never changes what an office works by: it says what it has, and somebody looks.
void DefinitionsSection::offerNewer(const OfficeSettings &settings)
{
    clearOut(m_newerRows->layout());
    const bool any = !settings.update.changes.isEmpty() || !settings.newer.isEmpty();
    m_newer->setVisible(any);
    m_newerRows->setVisible(any);
    if (!any)
        return;
    m_newer->present(Tone::Accent, tr("The program brings newer versions of what your office works by."),
                     mayChange() ? tr("Nothing changes until somebody has looked at it and taken it.")
                                 : reason());
    if (!settings.update.changes.isEmpty())
        addNewer(u"organization"_s,
                 tr("Organization: %1").arg(settings.organization->name.in(currentLanguage())),
                 [this, update = settings.update] {
                     openOrganizationUpdate(m_context, this, update, [this] {
                         m_context.toasts.show(tr("The newer version of the organization is in force."),
                                               Tone::Fine);
                     });
                 });
    for (const desk::NewerDefinition &one : settings.newer) {
        const bool isKind = one.sort == desk::NewerDefinition::Sort::Activity;
        const QString name = one.name.in(currentLanguage());
        addNewer((isKind ? u"activity/"_s : u"procedure/"_s) + one.id,
                 isKind ? tr("Kind of activity: %1").arg(name) : tr("Procedure: %1").arg(name), [this, one] {
                     openNewerDefinition(m_context, this, one, [this] {
                         m_context.toasts.show(tr("The new version is in force."), Tone::Fine);
                     });
                 });
    }
}

/// A line about one definition, with the button that shows what would change.
void DefinitionsSection::addNewer(const QString &name, const QString &what, std::function<void()> look)
{
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(space::Normal, 0, space::Normal, 0);
    row->addWidget(newText(what), 1);
    auto *button = new QPushButton(tr("See what changes …"));
    button->setObjectName(u"newer/"_s + name);
    button->setAccessibleName(button->text() + u' ' + what);
    button->setVisible(mayChange());
    connect(button, &QPushButton::clicked, this, std::move(look));
    row->addWidget(button);
    m_newerRows->layout()->addWidget(line);
}

void DefinitionsSection::showClocks(const OfficeSettings &settings)
{
    clearOut(m_clocks);
    for (const ProcedurePtr &procedure : settings.procedures) {
        bool first = true;
        for (const ClockRule &rule : procedure->clocks) {
            if (!rule.when)
                continue;
            if (first)
                m_clocks->addWidget(new SectionHeader(
                    tr("Clocks given by law: %1").arg(procedure->name.in(currentLanguage()))));
            first = false;
            auto *box = new QCheckBox(rule.name.in(currentLanguage()));
            box->setObjectName(u"clock/%1/%2"_s.arg(procedure->id, rule.id));
            box->setChecked(
                settings.clockSwitches.value(procedure->id).value(rule.id, !rule.when->offByDefault));
            box->setEnabled(mayChange());
            box->setToolTip(mayChange() ? rule.source : reason());
            connect(box, &QCheckBox::clicked, this,
                    [this, of = procedure->id, clock = rule.id, name = box->text()](bool on) {
                        act([of, clock, on](Tx &tx) { return desk::switchClock(tx, of, clock, on); },
                            on ? tr("On: %1").arg(name) : tr("Off: %1").arg(name));
                    });
            m_clocks->addWidget(box);
        }
    }
}

void DefinitionsSection::choose()
{
    m_context.prompts.chooseFiles(
        this, {tr("Organization, procedure or kind of activity"), tr("Definition (*.json)"), {}},
        [this](const QStringList &files) {
            if (!files.isEmpty())
                load(files.first());
        });
}

void DefinitionsSection::load(const QString &path)
{
    inBackground(
        this,
        [path, organization = m_organization, kinds = m_kinds] { return check(path, *organization, kinds); },
        [this](const CheckedFile &checked) {
            m_findings->setFindings(checked.findings);
            if (!checked.usable)
                return;
            openDefinitionPreview(m_context, this, checked.file, [this] {
                m_context.toasts.show(tr("The new version is in force."), Tone::Fine);
            });
        });
}

} // namespace tanggap
