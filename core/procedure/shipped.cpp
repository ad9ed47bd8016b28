// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "procedure/procedurefile.h"

#include <QDir>
#include <QFile>

namespace tanggap
{

using namespace Qt::Literals::StringLiterals;

namespace
{

QStringList idsIn(const QString &folder)
{
    QStringList ids;
    for (const QString &name : QDir(folder).entryList({u"*.json"_s}, QDir::Files, QDir::Name)) {
        if (!name.endsWith(".schema.json"_L1))
            ids << name.chopped(5);
    }
    return ids;
}

QByteArray contentOf(const QString &folder, const QString &id)
{
    // An id comes from a command line: it must not lead out of the folder.
    if (!idsIn(folder).contains(id))
        return {};
    QFile file(folder + u'/' + id + ".json"_L1);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

QStringList shippedOrganizations()
{
    return idsIn(u":/tanggap/organizations"_s);
}

QStringList shippedProcedures()
{
    return idsIn(u":/tanggap/procedures"_s);
}

QByteArray shippedOrganization(const QString &id)
{
    return contentOf(u":/tanggap/organizations"_s, id);
}

QByteArray shippedProcedure(const QString &id)
{
    return contentOf(u":/tanggap/procedures"_s, id);
}

QStringList shippedActivityKinds()
{
    return idsIn(u":/tanggap/activities"_s);
}

QByteArray shippedActivityKind(const QString &id)
{
    return contentOf(u":/tanggap/activities"_s, id);
}

} // namespace tanggap
