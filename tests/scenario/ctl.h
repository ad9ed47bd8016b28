// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

namespace tanggap::test
{

using namespace Qt::Literals::StringLiterals;

/// How a run of the program ended.
struct Ran
{
    int exit = -1;
    QByteArray out;
    QByteArray err;

    QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
    QJsonObject error() const { return QJsonDocument::fromJson(err).object().value("error"_L1).toObject(); }
};

/// A folder of its own, a database in it, and the real program: every call is a process.
class Ctl
{
public:
    explicit Ctl(bool drill = true)
    {
        QStringList init{u"init"_s, database(), u"--organization"_s, u"bekasi"_s};
        if (drill)
            init << u"--drill"_s;
        made = run(init);
    }

    QString path(const QString &name) const { return m_folder.filePath(name); }
    QString database() const { return path(u"kasus.tanggap"_s); }

    /// Writes a file into the folder and gives its path.
    QString file(const QString &name, const QByteArray &bytes) const
    {
        QFile out(path(name));
        if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(out.fileName()));
        return out.fileName();
    }

    Ran run(const QStringList &arguments, const QByteArray &input = {}) const
    {
        QProcess process;
        prepare(process);
        process.start(program(), arguments + QStringList{u"--json"_s});
        return finish(process, input);
    }

    /// As somebody, on the database: `words` begin with the command, the database is put in.
    Ran as(const QString &account, QStringList words, const QByteArray &input = {}) const
    {
        static const QStringList pairs{u"systems"_s,  u"activity"_s,     u"meeting"_s,
                                       u"risk"_s,     u"decision"_s,     u"duty"_s,
                                       u"presence"_s, u"organization"_s, u"work"_s};
        const bool pair = pairs.contains(words.constFirst());
        words.insert(pair ? 2 : 1, database());
        return run(words + QStringList{u"--as"_s, account}, input);
    }

    /// Lines of a batch and the answers to them.
    QList<QJsonObject> batch(const QString &account, const QStringList &lines) const
    {
        const Ran ran = as(account, {u"batch"_s}, lines.join(u'\n').toUtf8() + '\n');
        QList<QJsonObject> answers;
        for (const QByteArray &line : ran.out.split('\n')) {
            if (!line.isEmpty())
                answers << QJsonDocument::fromJson(line).object();
        }
        return answers;
    }

    static QString program() { return QStringLiteral(TANGGAP_BIN_DIR "/tanggapctl"); }

    void prepare(QProcess &process) const
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        if (password.isNull())
            environment.remove(u"TANGGAP_PASSWORD"_s);
        else
            environment.insert(u"TANGGAP_PASSWORD"_s, password);
        if (!newPassword.isEmpty())
            environment.insert(u"TANGGAP_NEW_PASSWORD"_s, newPassword);
        environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
        process.setProcessEnvironment(environment);
        process.setWorkingDirectory(m_folder.path());
    }

    static Ran finish(QProcess &process, const QByteArray &input)
    {
        process.write(input);
        process.closeWriteChannel();
        if (!process.waitForFinished(240'000) || process.exitStatus() != QProcess::NormalExit)
            qWarning("the program did not end well: %s", qPrintable(process.errorString()));
        return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
    }

    static QJsonObject report()
    {
        return {{u"title"_s, u"Halaman depan portal sekolah diganti"_s},
                {u"description"_s, u"Beranda berubah menjadi gambar peretas."_s},
                {u"channel"_s, u"phone"_s},
                {u"type"_s, u"WEB_DEFACEMENT"_s},
                {u"system_class"_s, u"strategis"_s},
                {u"system"_s, u"Portal PPDB (contoh)"_s},
                {u"reporter"_s, QJsonObject{{u"kind"_s, u"agency"_s},
                                            {u"name"_s, u"Pelapor Contoh"_s},
                                            {u"phone"_s, u"000-000"_s}}}};
    }

    /// Reports and gives the code.
    QString reported(const QJsonObject &what = report(), const QString &at = {}) const
    {
        QStringList words{u"report"_s, file(u"laporan.json"_s, QJsonDocument(what).toJson())};
        if (!at.isEmpty())
            words << u"--at"_s << at;
        return as(u"helpdesk"_s, words).json().value("code"_L1).toString();
    }

    QJsonObject ticket(const QString &code) const { return as(u"semua"_s, {u"ticket"_s, code}).json(); }
    int total() const { return as(u"semua"_s, {u"queue"_s, u"--all"_s}).json().value("total"_L1).toInt(-1); }

    Ran made; ///< of init
    QString password = u"latihan"_s;
    QString newPassword; ///< for the command that changes it

private:
    QTemporaryDir m_folder;
};

/// The exit code, with what was said if it is another.
#define ENDS(ran, code)                                                                                      \
    do {                                                                                                     \
        const tanggap::test::Ran endsRan = (ran);                                                            \
        QVERIFY2(endsRan.exit == (code),                                                                     \
                 qPrintable(u"exit %1 instead of %2: "_s.arg(endsRan.exit).arg(code) +                       \
                            QString::fromUtf8(endsRan.out.left(600) + endsRan.err)));                        \
    } while (false)

} // namespace tanggap::test
