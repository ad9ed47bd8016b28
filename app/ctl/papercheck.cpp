// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/papercheck.h"

#include "app/ctl/files.h"
#include "desk/paperdesk.h"
#include "proof/signedpdf.h"

#include <QFile>
#include <QJsonArray>

namespace tanggap::ctl
{

using namespace Qt::Literals::StringLiterals;

namespace
{

constexpr qint64 FileLimit = 64 * 1024 * 1024;

bool isDatabase(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.read(15) == "SQLite format 3";
}

/// The words of the command told apart.
struct Asked
{
    QString database; ///< empty: a batch's, or none
    QString file;     ///< empty: a mark is asked about
};

Result<Asked> askedIn(const Call &call)
{
    Asked asked;
    for (const QString &word : call.words)
        (isDatabase(word) ? asked.database : asked.file) = word;
    if (asked.file.isEmpty() != call.has(u"mark"_s))
        return fail(ErrorCode::Invalid, Core::tr("Give a file, or a database and --mark."));
    if (asked.file.isEmpty() && asked.database.isEmpty() && !call.session)
        return fail(ErrorCode::Invalid, Core::tr("Only a database can tell about a mark."));
    return asked;
}

void tellSignature(const QByteArray &bytes, Answer &answer)
{
    const auto found = readSignature(bytes);
    QJsonObject json{{u"valid"_s, found.has_value()}};
    QStringList lines;
    if (found) {
        json.insert(u"signer"_s, found->signer);
        json.insert(u"signed_at"_s, found->signedAt ? QJsonValue(toIso(*found->signedAt)) : QJsonValue());
        json.insert(u"checked"_s, QJsonArray::fromStringList(found->checked));
        json.insert(u"unchecked"_s, QJsonArray::fromStringList(found->unchecked));
        lines << found->checked << Core::tr("Not checked:") << found->unchecked;
    } else {
        json.insert(u"problem"_s, found.error().message);
        lines << found.error().message;
    }
    answer.json.insert(u"signature"_s, json);
    answer.text += lines.join(u'\n') + u'\n';
    answer.exit = found ? Done : Other;
}

void tellPaper(const desk::KnownPaper &known, Answer &answer)
{
    answer.json.insert(u"issued"_s, known.issued);
    answer.exit = known.issued ? Done : Other;
    if (!known.issued)
        answer.text += Core::tr("This desk did not issue it, or it was changed since.");
    else if (!known.visible)
        answer.text += Core::tr("This desk issued it. You may not see its ticket.");
    if (!known.visible)
        return;
    answer.json.insert(u"code"_s, known.code);
    answer.json.insert(u"kind"_s, known.paper.kind);
    answer.json.insert(u"number"_s, known.paper.number);
    answer.json.insert(u"state"_s, toName(known.paper.state));
    answer.json.insert(u"signed"_s, known.signedOne);
    answer.json.insert(u"redacted"_s, known.redacted);
    answer.text += Core::tr("This desk issued it: ticket %1, %2, number %3.")
                       .arg(known.code.isEmpty() ? u"-"_s : known.code, known.paper.kind,
                            known.paper.number.isEmpty() ? u"-"_s : known.paper.number);
    if (known.redacted)
        answer.text += u' ' + Core::tr("It is its redacted copy.");
    if (known.paper.state == PaperState::Withdrawn)
        answer.text += u' ' + Core::tr("It was withdrawn.");
}

} // namespace

Result<Answer> checkPaper(const Call &call)
{
    TRY_LET(const Asked asked, askedIn(call));
    Answer answer;
    QString sha256;
    if (!asked.file.isEmpty()) {
        TRY_LET(const QByteArray bytes, readFile(asked.file, FileLimit));
        sha256 = journal::hashOf(bytes);
        answer.json.insert(u"sha256"_s, sha256);
        tellSignature(bytes, answer);
    }
    std::unique_ptr<Session> own;
    if (!asked.database.isEmpty()) {
        TRY_LET(own, Session::open(asked.database));
    }
    Session *session = own ? own.get() : call.session;
    if (!session)
        return answer;
    TRY_LET(const QString login, session->logIn(call.login));
    TRY_LET(const desk::KnownPaper known, session->store().readNow(login, [&](Reader &reader) {
        return desk::findPaper(reader, sha256, call.value(u"mark"_s));
    }));
    tellPaper(known, answer);
    return answer;
}

} // namespace tanggap::ctl
