// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk/seal.h"

#include "base/savefile.h"
#include "base/text.h"
#include "desk/dailybackup.h"
#include "desk/permission.h"
#include "org/capability.h"
#include "store/settings.h"
#include "store/verify.h"

#include <QDir>
#include <QFileInfo>

namespace tanggap::desk
{

using namespace Qt::Literals::StringLiterals;

namespace
{

const QString LastSetting = QStringLiteral("seal/last");

} // namespace

Result<std::optional<Instant>> lastSeal(Definitions &definitions)
{
    TRY_LET(const QString last, definitions.setting(LastSetting));
    return fromIso(last);
}

bool isSealDue(std::optional<Instant> last, Instant now, const QTimeZone &zone)
{
    return !last || toLocal(*last, zone).date() != toLocal(now, zone).date();
}

QByteArray sealFile(const QByteArray &heads, const QString &database, Instant now)
{
    return "# Tanggap seal: chain, events, hash of the last event\n# database " + database.toUtf8() + "\n# " +
           toIso(now).toUtf8() + '\n' + heads + "# seal " + journal::hashOf(heads).toUtf8() + '\n';
}

Result<QString> sealPath(Reader &reader, const QString &databasePath)
{
    TRY_LET(const OrganizationPtr organization, reader.definitions.organization());
    TRY_LET(const BackupPlan plan, backupPlan(reader, databasePath));
    const QString day = toLocal(reader.now, organization->zone).toString(u"yyyyMMdd"_s);
    return QDir(plan.folder)
        .filePath(u"seal-%1-%2.txt"_s.arg(QFileInfo(databasePath).completeBaseName(), day));
}

Result<Sealed> sealJournal(Tx &tx, const QString &path)
{
    TRY(require(tx, capability::Maintain));
    Sealed sealed{.path = path, .at = tx.now()};
    TRY_LET(sealed.heads, verify::heads(tx.db()));
    TRY_LET(sealed.database, tx.definitions().installation());
    sealed.seal = journal::hashOf(sealed.heads);
    if (const QDir folder = QFileInfo(path).absoluteDir(); !folder.mkpath(u"."_s))
        return fail(ErrorCode::Unavailable, Core::tr("The folder %1 cannot be written.").arg(folder.path()));
    TRY(saveFile(sealed.path, sealFile(sealed.heads, sealed.database, sealed.at)));
    TRY(settings::put(tx, LastSetting, toIso(tx.now())));
    TRY(tx.append({.stream = u"organization"_s,
                   .kind = u"journal.sealed"_s,
                   .happened = tx.now(),
                   .facts = {{u"seal"_s, sealed.seal}, {u"file"_s, sealed.path}}}));
    return sealed;
}

void sealWhenDue(Store &store, QObject *owner, std::function<void(Result<QString>)> done)
{
    store.aside([&store, guard = QPointer<QObject>(owner), done = std::move(done)] {
        const auto work = [&]() -> Result<QString> {
            TRY_LET(const QString path, store.readNow(Store::System, [&](Reader &reader) -> Result<QString> {
                TRY_LET(const auto last, lastSeal(reader.definitions));
                TRY_LET(const OrganizationPtr organization, reader.definitions.organization());
                return isSealDue(last, reader.now, organization->zone) ? sealPath(reader, store.info().path)
                                                                       : QString();
            }));
            if (path.isEmpty())
                return path;
            // Asked again where nobody else writes: another desk may have sealed meanwhile.
            return store.transactNow(Store::System, [&](Tx &tx) -> Result<QString> {
                TRY_LET(const auto last, lastSeal(tx.definitions()));
                TRY_LET(const OrganizationPtr organization, tx.definitions().organization());
                if (!isSealDue(last, tx.now(), organization->zone))
                    return QString();
                TRY(sealJournal(tx, path));
                return path;
            });
        };
        auto result = std::make_shared<Result<QString>>(work());
        store.report(guard, [result, done] { done(std::move(*result)); });
    });
}

Result<> recordSealPrint(Tx &tx, const QString &seal, const QString &how)
{
    TRY(require(tx, capability::Maintain));
    TRY_LET(const QString where, cleanLine(how, 200, Core::tr("Printer")));
    TRY(tx.append({.stream = u"organization"_s,
                   .kind = u"seal.printed"_s,
                   .happened = tx.now(),
                   .facts = {{u"seal"_s, seal}, {u"how"_s, where}}}));
    return {};
}

} // namespace tanggap::desk
