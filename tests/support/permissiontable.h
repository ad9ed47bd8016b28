// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFile>
#include <QList>
#include <QSet>
#include <QStringList>

namespace tanggap::test
{

using namespace Qt::Literals::StringLiterals;

/// One line of a table in tests/data/permission: who may. Written from the organization's and the procedure's
/// data, read by people.
struct PermissionLine
{
    QString action;
    QSet<QString> allowed;
};

struct PermissionTable
{
    QStringList accounts;
    QList<PermissionLine> lines;
};

inline PermissionTable readTable(const QString &name)
{
    PermissionTable table;
    QFile file(QStringLiteral(TANGGAP_SOURCE_DIR "/tests/data/permission/%1.csv").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no table");
    while (!file.atEnd()) {
        const QString text = QString::fromUtf8(file.readLine()).trimmed();
        // action,"rule in words",cell,...; the rule may hold commas
        const QStringList cells = text.section(text.contains(u'"') ? u"\","_s : u"rule,"_s, 1).split(u',');
        if (table.accounts.isEmpty()) {
            table.accounts = cells;
            continue;
        }
        PermissionLine line{text.section(u',', 0, 0), {}};
        for (qsizetype i = 0; i < cells.size(); ++i) {
            if (cells.at(i) == "yes"_L1)
                line.allowed.insert(table.accounts.at(i));
        }
        table.lines << line;
    }
    return table;
}

} // namespace tanggap::test
