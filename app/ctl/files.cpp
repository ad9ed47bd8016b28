// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/files.h"

#include <QFile>
#include <QFileInfo>

#include <cstdio>

namespace tanggap::ctl
{

using namespace Qt::Literals::StringLiterals;

Result<QByteArray> readFile(const QString &name, qint64 most)
{
    QFile file(name);
    const bool opened = name == "-"_L1 ? file.open(stdin, QIODevice::ReadOnly)
                                       : !QFileInfo(name).isDir() && file.open(QIODevice::ReadOnly);
    if (!opened)
        return fail(ErrorCode::Unavailable, Core::tr("The file %1 cannot be read.").arg(name),
                    file.errorString());
    QByteArray bytes; // a pipe gives what is in it, and more later
    while (bytes.size() <= most) {
        const QByteArray piece = file.read(most + 1 - bytes.size());
        if (piece.isEmpty())
            break;
        bytes += piece;
    }
    if (file.error() != QFileDevice::NoError)
        return fail(ErrorCode::Unavailable, Core::tr("The file %1 cannot be read.").arg(name),
                    file.errorString());
    if (bytes.size() > most)
        return fail(ErrorCode::Invalid, Core::tr("The file %1 is too large.").arg(name));
    return bytes;
}

} // namespace tanggap::ctl
