// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk/seal.h"

#include "desk/permission.h"
#include "org/capability.h"
#include "store/settings.h"
#include "store/verify.h"

#include <QDir>
#include <QSaveFile>

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

Result<Sealed> sealJournal(Tx &tx, const QString &folderName)
{
    TRY(require(tx, capability::Maintain));
    TRY_LET(const OrganizationPtr organization, tx.definitions().organization());
    TRY_LET(const QByteArray heads, verify::heads(tx.db()));
    TRY_LET(const QString database, tx.definitions().installation());
    const QString day = toLocal(tx.now(), organization->zone).toString(u"yyyyMMdd"_s);
    const QDir folder(folderName);
    const Sealed sealed{journal::hashOf(heads), folder.filePath(u"seal-"_s + day + u".txt"_s)};
    const QByteArray bytes = sealFile(heads, database, tx.now());
    QSaveFile file(sealed.path);
    if (!folder.mkpath(u"."_s) || !file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() ||
        !file.commit())
        return fail(ErrorCode::Unavailable, Core::tr("The seal cannot be written to %1.").arg(sealed.path),
                    file.errorString());
    TRY(settings::put(tx, LastSetting, toIso(tx.now())));
    TRY(tx.append({.stream = u"organization"_s,
                   .kind = u"journal.sealed"_s,
                   .happened = tx.now(),
                   .facts = {{u"seal"_s, sealed.seal}, {u"file"_s, sealed.path}}}));
    return sealed;
}

} // namespace tanggap::desk
