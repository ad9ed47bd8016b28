// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/run.h"
#include "app/ctl/shellwords.h"

#include <QFile>

#include <algorithm>

#include <cstdio>

namespace tanggap::ctl
{

using namespace Qt::Literals::StringLiterals;

namespace
{

/// Whether the line says who does it ("--as NAME" or "--as=NAME"); of two the last would hold.
bool names(const QStringList &words)
{
    return std::any_of(words.begin(), words.end(),
                       [](const QString &word) { return word == "--as"_L1 || word.startsWith("--as="_L1); });
}

QJsonObject answerTo(const QString &line, const Call &call)
{
    Reply reply;
    if (auto words = shellWords(line)) {
        if (words->value(0) == "tanggapctl"_L1)
            words->removeFirst();
        if (!names(*words))
            *words << u"--as"_s << call.login;
        reply = perform(*words, call.session);
    } else {
        reply = {.exit = Usage, .error = {{u"code"_s, u"usage"_s}, {u"message"_s, words.error().message}}};
    }
    QJsonObject json = reply.answer.json;
    json.insert(u"ok"_s, reply.exit == Done);
    json.insert(u"exit"_s, reply.exit);
    if (!reply.error.isEmpty())
        json.insert(u"error"_s, reply.error);
    return json;
}

/// Answers at once, line by line, so that a script can converse.
Result<Answer> batch(const Call &call)
{
    QFile in;
    if (!in.open(stdin, QIODevice::ReadOnly))
        return fail(ErrorCode::Unavailable, Core::tr("Nothing can be read from stdin."));
    for (QByteArray bytes = in.readLine(); !bytes.isEmpty(); bytes = in.readLine()) {
        const QString line = QString::fromUtf8(bytes).trimmed();
        if (!line.isEmpty() && !line.startsWith(u'#'))
            TRY(printOut(lineOf(answerTo(line, call))));
    }
    return Answer{};
}

} // namespace

Command batchCommand()
{
    return {
        .name = u"batch"_s,
        .summary = Core::tr("Run the commands on stdin, one a line; one JSON answer a line"),
        .words = {{u"DB"_s, Core::tr("Database; the lines need not name it. A line may name its own --as. "
                                     "After an error it goes on, and exits 0.")}},
        .paints = true,
        .run = batch,
        .inBatch = false};
}

} // namespace tanggap::ctl
