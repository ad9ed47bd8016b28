// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk/dailybackup.h"

#include "store/evidencefile.h"
#include "store/settings.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

namespace tanggap::desk
{

using namespace Qt::Literals::StringLiterals;

namespace
{

const QString LastSetting = QStringLiteral("backup/last");

/// A setting that is a number, or `fallback` when it is none.
Result<int> numberOf(Reader &reader, const QString &name, int fallback)
{
    TRY_LET(const QString text, reader.definitions.setting(name));
    bool ok = false;
    const int number = text.toInt(&ok);
    return ok && number >= 0 ? number : fallback;
}

} // namespace

Result<BackupPlan> backupPlan(Reader &reader, const QString &databasePath)
{
    BackupPlan plan;
    TRY_LET(plan.folder, reader.definitions.setting(u"backup/folder"_s));
    if (plan.folder.isEmpty())
        plan.folder = QFileInfo(databasePath).dir().filePath(u"backup"_s);
    TRY_LET(plan.everyHours, numberOf(reader, u"backup/hours"_s, plan.everyHours));
    TRY_LET(plan.keep, numberOf(reader, u"backup/keep"_s, plan.keep));
    TRY_LET(const QString last, reader.definitions.setting(LastSetting));
    plan.last = fromIso(last);
    return plan;
}

bool isBackupDue(const BackupPlan &plan, Instant now)
{
    if (plan.everyHours <= 0)
        return false;
    return !plan.last || *plan.last > now || now - *plan.last >= std::chrono::hours(plan.everyHours);
}

QString backupName(const QString &databasePath, Instant now)
{
    const QFileInfo database(databasePath);
    const QString stamp = toLocal(now, QTimeZone::utc()).toString(u"yyyyMMdd'T'HHmmss'Z'"_s);
    const QString suffix = database.suffix();
    return database.completeBaseName() + u'-' + stamp + (suffix.isEmpty() ? QString() : u'.' + suffix);
}

QStringList surplusBackups(const QStringList &names, const QString &databasePath, int keep)
{
    const QFileInfo database(databasePath);
    const QString suffix = database.suffix();
    const QRegularExpression dated(QRegularExpression::anchoredPattern(
        QRegularExpression::escape(database.completeBaseName()) + u"-\\d{8}T\\d{6}Z"_s +
        QRegularExpression::escape(suffix.isEmpty() ? QString() : u'.' + suffix)));
    QStringList ours = names.filter(dated);
    ours.sort();
    return ours.first(std::max<qsizetype>(0, ours.size() - std::max(1, keep)));
}

Result<> recordBackup(Tx &tx, const QString &target, Instant at)
{
    TRY(settings::put(tx, LastSetting, toIso(at)));
    TRY(tx.append({.stream = u"organization"_s,
                   .kind = u"backup.made"_s,
                   .happened = at,
                   .facts = {{u"file"_s, target}, {u"size"_s, QFileInfo(target).size()}}}));
    return {};
}

Result<QString> makeBackup(Store &store, const backup::Progress &progress)
{
    const QString database = store.info().path;
    TRY_LET(const BackupPlan plan,
            store.readNow(Store::System, [&](Reader &reader) { return backupPlan(reader, database); }));
    QDir folder(plan.folder);
    if (!folder.mkpath(u"."_s))
        return fail(ErrorCode::Unavailable, Core::tr("The folder %1 cannot be written.").arg(plan.folder));
    const Instant now = store.clock().now();
    const QString target = folder.filePath(backupName(database, now));
    const QString evidence = EvidenceFile::evidencePath(folder.filePath(QFileInfo(database).fileName()));
    TRY(backup::run(database, target, progress, evidence));
    for (const QString &name : surplusBackups(folder.entryList(QDir::Files), database, plan.keep))
        folder.remove(name);
    TRY(store.transactNow(Store::System, [&](Tx &tx) { return recordBackup(tx, target, now); }));
    return target;
}

void backUpWhenDue(Store &store, QObject *owner, std::function<void(Result<QString>)> done)
{
    store.aside([&store, guard = QPointer<QObject>(owner), done = std::move(done)] {
        const auto work = [&]() -> Result<QString> {
            TRY_LET(const BackupPlan plan, store.readNow(Store::System, [&](Reader &reader) {
                return backupPlan(reader, store.info().path);
            }));
            return isBackupDue(plan, store.clock().now()) ? makeBackup(store) : QString();
        };
        auto result = std::make_shared<Result<QString>>(work());
        store.report(guard, [result, done] { done(std::move(*result)); });
    });
}

} // namespace tanggap::desk
