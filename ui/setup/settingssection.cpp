// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/setup/settingssection.h"

#include "desk/seal.h"
#include "desk/teamsbeside.h"
#include "org/capability.h"
#include "ui/base/errorpresenter.h"
#include "ui/base/painting.h"
#include "ui/base/toasts.h"
#include "ui/base/widgets/frames.h"

#include <QBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace tanggap
{

namespace
{

Result<int> numberOf(Reader &reader, const QString &name, int fallback)
{
    TRY_LET(const QString text, reader.definitions.setting(name));
    bool ok = false;
    const int number = text.toInt(&ok);
    return ok && number >= 0 ? number : fallback;
}

} // namespace

Result<OfficeSettings> readOfficeSettings(Reader &reader)
{
    OfficeSettings office;
    TRY_LET(office.organization, reader.definitions.organization());
    TRY_LET(office.organizationFile,
            settings::definitionInForce(reader.db, u"organization"_s, office.organization->id));
    TRY_LET(office.crest, reader.definitions.crest());
    TRY_LET(office.procedures, reader.definitions.procedures());
    for (const ProcedurePtr &procedure : std::as_const(office.procedures)) {
        TRY_LET(office.routes[procedure->id], reader.definitions.routeOverrides(procedure->id));
        for (const Category &category : procedure->categories) {
            TRY_LET(office.supporters[procedure->id][category.id],
                    desk::supportersOf(reader.definitions, *procedure, category));
        }
        TRY_LET(office.announcers[procedure->id], desk::announcersOf(reader.definitions, *procedure));
        TRY_LET(office.flowRoles[procedure->id], reader.definitions.flowRoleOverrides(procedure->id));
        TRY_LET(office.clockSwitches[procedure->id], reader.definitions.clockSwitches(procedure->id));
    }
    TRY_LET(office.definitions, settings::definitions(reader.db));
    if (auto update =
            desk::organizationUpdate(reader.db, reader.definitions)) // else there is nothing to offer
        office.update = std::move(*update);
    if (auto newer = desk::newerDefinitions(reader.db, reader.definitions))
        office.newer = std::move(*newer);
    TRY_LET(office.backupFolder, reader.definitions.setting(u"backup/folder"_s));
    TRY_LET(office.backupHours, numberOf(reader, u"backup/hours"_s, office.backupHours));
    TRY_LET(office.lockMinutes, numberOf(reader, u"lock/minutes"_s, office.lockMinutes));
    TRY_LET(const QString lastBackup, reader.definitions.setting(u"backup/last"_s));
    office.lastBackup = fromIso(lastBackup);
    TRY_LET(office.lastSeal, desk::lastSeal(reader.definitions));
    return office;
}

SettingsSection::SettingsSection(DeskContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_banner(new Banner)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::Page, space::Wide, space::Page, space::Page);
    column->setSpacing(space::Normal);
    column->addWidget(m_banner);
}

bool SettingsSection::mayChange() const
{
    return m_context.actor().can(capability::Accounts);
}

QString SettingsSection::reason() const
{
    return mayChange() ? QString() : tr("Your roles do not include changing the settings of the office.");
}

void SettingsSection::act(std::function<Result<>(Tx &)> action, const QString &said,
                          std::function<void()> done)
{
    m_context.transact(this, action, [this, action, said, done](const Result<> &outcome) {
        if (!outcome) {
            presentError(*m_banner, outcome.error(), tr("What you typed is still there."),
                         [this, action, said, done] { act(action, said, done); });
            return;
        }
        m_banner->hide();
        m_context.toasts.show(said, Tone::Fine);
        if (done)
            done();
    });
}

} // namespace tanggap
