// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/setup/organizationsource.h"

#include "base/error.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace tanggap
{

namespace
{

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(tanggap::OrganizationSource)
};

/// A definition is a page or two of text; what is larger is something else.
constexpr qint64 LargestFile = 8 << 20;

struct NamedFile
{
    QString name;
    QByteArray bytes;
};

std::optional<NamedFile> besides(const QDir &folder, const QString &id)
{
    for (const QString &place : {u"%1.json"_s, u"procedures/%1.json"_s, u"../procedures/%1.json"_s}) {
        QFile file(folder.filePath(place.arg(id)));
        if (file.size() < LargestFile && file.open(QIODevice::ReadOnly))
            return NamedFile{QFileInfo(file).fileName(), file.readAll()};
    }
    return std::nullopt;
}

/// Takes a procedure in; false when it cannot be used.
bool addProcedure(OrganizationSource &source, const NamedFile &file)
{
    Reading<Procedure> read = readProcedure(file.bytes, file.name, &*source.organization);
    source.findings << read.findings;
    if (!read.ok())
        return false;
    source.procedureFiles << file.bytes;
    source.procedures << std::move(*read.value);
    return true;
}

/// Reads the organization, then what `find(id)` gives for each of its procedures.
template <class Find>
OrganizationSource readAll(const NamedFile &file, Find find)
{
    OrganizationSource source{
        .file = file.bytes, .organization = {}, .procedureFiles = {}, .procedures = {}, .findings = {}};
    Reading<Organization> read = readOrganization(file.bytes, file.name);
    source.findings = read.findings;
    source.organization = std::move(read.value);
    if (!source.ok())
        return source;
    bool usable = true;
    const QStringList ids = source.organization->procedures;
    for (qsizetype i = 0; i < ids.size(); ++i) {
        const std::optional<NamedFile> procedure = find(ids.at(i));
        if (procedure && !procedure->bytes.isEmpty()) {
            usable = addProcedure(source, *procedure) && usable;
            continue;
        }
        usable = false;
        source.findings << Finding{
            Finding::Severity::Error, file.name, u"/procedures/%1"_s.arg(i),
            Words::tr("The procedure “%1” is neither beside this file nor in the program.").arg(ids.at(i))};
    }
    if (!usable)
        source.organization.reset();
    return source;
}

} // namespace

OrganizationSource shippedSource(const QString &id)
{
    return readAll({id + u".json"_s, shippedOrganization(id)}, [](const QString &procedure) {
        return std::optional(NamedFile{procedure + u".json"_s, shippedProcedure(procedure)});
    });
}

OrganizationSource sourceFromFile(const QString &path)
{
    QFile file(path);
    const QString name = QFileInfo(path).fileName();
    if (file.size() > LargestFile || !file.open(QIODevice::ReadOnly)) {
        OrganizationSource source;
        source.findings << Finding{Finding::Severity::Error,
                                   name,
                                   {},
                                   file.size() > LargestFile ? Words::tr("This file is too large.")
                                                             : file.errorString()};
        return source;
    }
    const QDir folder = QFileInfo(path).absoluteDir();
    return readAll({name, file.readAll()}, [&](const QString &procedure) {
        const auto found = besides(folder, procedure);
        return found ? found : std::optional(NamedFile{procedure + u".json"_s, shippedProcedure(procedure)});
    });
}

} // namespace tanggap
