// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/dialect.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>
#include <QStorageInfo>

namespace tanggap::dialect
{

using namespace Qt::Literals::StringLiterals;

QStringList statements(QString migration)
{
    static const QRegularExpression comment(u"--[^\n]*"_s);
    migration.remove(comment);
    migration.replace("{id}"_L1, "INTEGER PRIMARY KEY"_L1);
    QStringList result;
    for (const QString &part : migration.split(u';')) {
        if (const QString statement = part.simplified(); !statement.isEmpty())
            result << statement;
    }
    return result;
}

bool isNetworkFileSystem(const QByteArray &type)
{
    static const QSet<QByteArray> remote = {
        "nfs",    "nfs4",       "cifs",        "smb",         "smb2",          "smb3",
        "smbfs",  "9p",         "afs",         "ncpfs",       "glusterfs",     "ceph",
        "davfs",  "fuse.sshfs", "fuse.rclone", "fuse.davfs2", "fuse.smbnetfs", "fuse.gvfsd-fuse",
        "lustre", "vboxsf",     "fuse.s3fs",   "fuse.davfs",  "fuse.ceph",     "fuse.glusterfs"};
    return remote.contains(type.toLower());
}

Result<> checkLocalDisk(const QString &path, const QByteArray &fileSystem)
{
    if (isNetworkFileSystem(fileSystem))
        return fail(ErrorCode::Unavailable,
                    Core::tr("%1 lies on a network share. The database must be on a disk of this computer.")
                        .arg(path),
                    QString::fromLatin1(fileSystem));
    return {};
}

Result<> checkLocalDisk(const QString &path)
{
    const QStorageInfo disk(QFileInfo(path).absolutePath());
    return checkLocalDisk(path, disk.isValid() ? disk.fileSystemType() : QByteArray());
}

Result<> forgetErasedWords(Connection &db)
{
    TRY(db.execute(u"INSERT INTO ticket_search (ticket_search) VALUES ('optimize')"_s));
    return {};
}

void scrub(Connection &db)
{
    (void)db.value(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
}

} // namespace tanggap::dialect
