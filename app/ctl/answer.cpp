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

bool print(std::FILE *stream, const QByteArray &bytes)
{
    const bool taken =
        std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stream) == size_t(bytes.size());
    return std::fflush(stream) == 0 && taken;
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

Result<> printOut(const QByteArray &bytes)
{
    if (print(stdout, bytes))
        return {};
    return fail(ErrorCode::Unavailable, Core::tr("The answer could not be written to the end."));
}

void printError(const QByteArray &bytes)
{
    (void)print(stderr, bytes);
}

} // namespace tanggap::ctl
