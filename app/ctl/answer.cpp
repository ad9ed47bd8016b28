// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/answer.h"

#include <QJsonDocument>

#include <cstdio>

namespace tanggap::ctl
{

using namespace Qt::Literals::StringLiterals;

namespace
{

void print(std::FILE *stream, const QByteArray &bytes)
{
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stream);
    std::fflush(stream);
}

} // namespace

int exitFor(ErrorCode code)
{
    switch (code) {
    case ErrorCode::NotFound:
    case ErrorCode::Invalid:
        return InvalidExit;
    case ErrorCode::Conflict:
        return ConflictExit;
    case ErrorCode::Denied:
        return DeniedExit;
    case ErrorCode::Unavailable:
        return UnavailableExit;
    case ErrorCode::Internal:
        break;
    }
    return Other;
}

QString nameOf(ErrorCode code)
{
    switch (code) {
    case ErrorCode::NotFound:
        return u"not_found"_s;
    case ErrorCode::Conflict:
        return u"conflict"_s;
    case ErrorCode::Invalid:
        return u"invalid"_s;
    case ErrorCode::Denied:
        return u"denied"_s;
    case ErrorCode::Unavailable:
        return u"unavailable"_s;
    case ErrorCode::Internal:
        break;
    }
    return u"internal"_s;
}

QJsonObject toJson(const Error &error)
{
    QJsonObject json{{u"code"_s, nameOf(error.code)}, {u"message"_s, error.message}};
    if (!error.detail.isEmpty())
        json.insert(u"detail"_s, error.detail);
    return json;
}

QByteArray lineOf(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

void printOut(const QByteArray &bytes)
{
    print(stdout, bytes);
}

void printError(const QByteArray &bytes)
{
    print(stderr, bytes);
}

} // namespace tanggap::ctl
