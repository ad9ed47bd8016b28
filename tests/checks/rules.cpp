// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checks/rules.h"

#include <QFileInfo>
#include <QLibraryInfo>
#include <QRegularExpression>

namespace tanggap::checks
{

using namespace Qt::Literals::StringLiterals;

namespace
{

QString finding(const SourceFile &file, qsizetype line, const QString &text)
{
    return u"%1:%2: %3"_s.arg(file.path).arg(line + 1).arg(text);
}

/// Every line of `lines` in which the pattern is found.
QStringList grep(const SourceFile &file, const QStringList &lines, const QRegularExpression &pattern)
{
    QStringList findings;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (pattern.match(lines.at(i)).hasMatch())
            findings << finding(file, i, file.lines.value(i).trimmed());
    }
    return findings;
}

/// The code of the programs themselves: what tests and scripts do is their own affair.
bool isProgram(const SourceFile &file)
{
    return file.isCpp() && (file.isUnder(u"core"_s) || file.isUnder(u"ui"_s) || file.isUnder(u"app"_s));
}

/// Calls `visit(line, header)` for every include.
template <class Visit>
void eachInclude(const SourceFile &file, Visit visit)
{
    static const QRegularExpression include(uR"(^\s*#\s*include\s*["<]([^">]+)[">])"_s);
    for (qsizetype i = 0; i < file.lines.size(); ++i) {
        if (const auto match = include.match(file.lines.at(i)); match.hasMatch())
            visit(i, match.captured(1));
    }
}

/// <QLabel> and <QtWidgets/QLabel> alike belong to QtWidgets: Qt's own headers say so.
bool belongsTo(const QString &module, const QString &header)
{
    return header.startsWith(module + u'/') || header == module ||
           QFileInfo::exists(QLibraryInfo::path(QLibraryInfo::HeadersPath) + u'/' + module + u'/' + header);
}

bool isAny(const QString &path, std::initializer_list<QLatin1StringView> stems)
{
    return std::any_of(stems.begin(), stems.end(), [&](QLatin1StringView stem) {
        return path == stem + ".h"_L1 || path == stem + ".cpp"_L1;
    });
}

} // namespace

QStringList widgetsInCore(const SourceFile &file)
{
    QStringList findings;
    if (!file.isUnder(u"core"_s))
        return findings;
    eachInclude(file, [&](qsizetype line, const QString &header) {
        if (belongsTo(u"QtWidgets"_s, header))
            findings << finding(file, line, u"core knows no widget: "_s + header);
    });
    return findings;
}

QStringList sqlHeadersOutsideStore(const SourceFile &file)
{
    QStringList findings;
    if (!isProgram(file) || file.room() == "core/store"_L1)
        return findings;
    eachInclude(file, [&](qsizetype line, const QString &header) {
        if (belongsTo(u"QtSql"_s, header) || header == "sqlite3.h"_L1 || header == "libpq-fe.h"_L1)
            findings << finding(file, line, u"only core/store knows SQL: "_s + header);
    });
    return findings;
}

QStringList sqlTextOutsideStore(const SourceFile &file)
{
    // SQL is written in capitals here; the lower case forms are those that no English sentence has.
    static const QRegularExpression sql(
        uR"((^|\n)\s*(SELECT|INSERT|UPDATE|DELETE|REPLACE|CREATE|DROP|ALTER|PRAGMA|WITH RECURSIVE|VACUUM|ATTACH)\s+[\w*(])"
        uR"(|\bSELECT\b.+\bFROM\b|\bINSERT (OR \w+ )?INTO\b|\bDELETE FROM\b|\bON CONFLICT\b|\bORDER BY\b|\bWHERE \w+ ?[=<>])"
        uR"(|\bselect \*|\binsert into \w+ ?\(|\bdelete from \w+ where\b|\bselect .+ from .+ where .+=)"_s);
    if (!isProgram(file) || file.room() == "core/store"_L1)
        return {};
    return grep(file, file.literals, sql);
}

QStringList timeTakenOutsideClock(const SourceFile &file)
{
    static const QRegularExpression now(
        uR"(\b(currentDateTime|currentDateTimeUtc|currentDate|currentTime|currentMSecsSinceEpoch|currentSecsSinceEpoch)\s*\()"
        uR"(|\b(system_clock|high_resolution_clock|utc_clock)\s*::\s*now\b|\b(gettimeofday|clock_gettime|timespec_get)\s*\()"
        uR"(|\btime\s*\(\s*(nullptr|NULL|0|&\w+)\s*\))"_s);
    static const QRegularExpression steady(uR"(\bsteady_clock\s*::\s*now\b)"_s);
    if (!isProgram(file) || isAny(file.path, {"core/base/clock"_L1}))
        return {};
    QStringList findings = grep(file, file.code, now);
    if (!isAny(file.path, {"ui/base/ticker"_L1}))
        findings += grep(file, file.code, steady);
    return findings;
}

QStringList filesSavedByHand(const SourceFile &file)
{
    static const QRegularExpression commit(uR"(\.commit\s*\()"_s);
    if (!isProgram(file) || isAny(file.path, {"core/base/savefile"_L1}) ||
        file.code.filter(u"QSaveFile"_s).isEmpty())
        return {};
    return grep(file, file.code, commit);
}

QStringList regencyNamesInCode(const SourceFile &file)
{
    static const QRegularExpression name(u"bekasi|batang|ciamis|kukar|kutai"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    return isProgram(file) ? grep(file, file.lines, name) : QStringList();
}

QStringList missingFileHead(const SourceFile &file)
{
    QStringList findings;
    if (!file.isCpp())
        return findings;
    if (file.lines.value(0) != "// SPDX-FileCopyrightText: Tanggap contributors"_L1 ||
        file.lines.value(1) != "// SPDX-License-Identifier: GPL-3.0-or-later"_L1)
        findings << finding(file, 0, u"the two SPDX lines are missing"_s);
    if (file.path.endsWith(u".h") && !file.code.contains(u"#pragma once"_s))
        findings << finding(file, 0, u"#pragma once is missing"_s);
    return findings;
}

QStringList tooLong(const SourceFile &file)
{
    constexpr qsizetype limit = 600;
    if (!file.isCpp() || file.lines.size() <= limit)
        return {};
    return {finding(file, limit, u"%1 lines, wants splitting"_s.arg(file.lines.size()))};
}

QStringList leftOverMarkers(const SourceFile &file)
{
    // Written in two halves, or this file would report itself.
    static const QRegularExpression marker(u"\\b(TO"
                                           "DO|FIX"
                                           "ME|XX"
                                           "X|HA"
                                           "CK)\\b"_s);
    return grep(file, file.lines, marker);
}

QStringList stringSignals(const SourceFile &file)
{
    static const QRegularExpression macro(uR"(\b(SIGNAL|SLOT)\s*\()"_s);
    return grep(file, file.code, macro);
}

QStringList nestedEventLoops(const SourceFile &file)
{
    // A drag has no other form than QDrag::exec, hence the look behind.
    static const QRegularExpression loop(
        uR"((?<!\bdrag)(\.|->)exec\s*\(|\bQ(Dialog|Menu|MessageBox|FileDialog|EventLoop)::exec\s*\(|\bQEventLoop\b)"
        uR"(|\bQMessageBox::(question|information|warning|critical|about)\s*\()"
        uR"(|\bQFileDialog::get\w+\s*\(|\bQ(Input|Color|Font)Dialog::get\w+\s*\(|\bprocessEvents\s*\()"_s);
    return file.isUnder(u"ui"_s) ? grep(file, file.code, loop) : QStringList();
}

QStringList wheelTakers(const SourceFile &file)
{
    // ChoiceBox (ui/base/widgets/inputs) leaves the wheel to the page by itself.
    static const QRegularExpression box(uR"(\bnew QComboBox\b)"_s);
    static const QRegularExpression editor(
        uR"(\bnew Q(SpinBox|DoubleSpinBox|DateEdit|TimeEdit|DateTimeEdit)\b)"_s);
    if (!file.isUnder(u"ui"_s))
        return {};
    QStringList findings = grep(file, file.code, box);
    if (file.code.filter(u"leaveWheelToPage("_s).isEmpty())
        findings += grep(file, file.code, editor);
    return findings;
}

QStringList forbiddenRooms(const SourceFile &file, const SourceTree &tree)
{
    // Rooms of the domain may see each other: an organization names its calendar, a ticket its procedure.
    static const QStringList domain{u"core/base"_s, u"core/org"_s,    u"core/procedure"_s,
                                    u"core/sla"_s,  u"core/ticket"_s, u"core/activity"_s};
    static const QHash<QString, QStringList> open{
        {u"core/base"_s, {}},
        {u"core/org"_s, domain},
        {u"core/procedure"_s, domain},
        {u"core/sla"_s, domain},
        {u"core/ticket"_s, domain},
        {u"core/activity"_s, domain},
        {u"core/store"_s, domain},
        {u"core/desk"_s, domain + QStringList{u"core/store"_s}},
        {u"core/document"_s, domain},
        {u"core/proof"_s, domain + QStringList{u"core/document"_s}},
        {u"core/export"_s, domain + QStringList{u"core/store"_s, u"core/desk"_s, u"core/document"_s}},
        {u"core/insight"_s, domain},
        {u"ui"_s, domain + QStringList{u"core/desk"_s, u"core/document"_s, u"core/export"_s,
                                       u"core/insight"_s, u"core/proof"_s}},
    };
    // What the window may see of the store: the door and the values that its readers return.
    static const QStringList openToWindow{
        u"core/store/store.h"_s,        u"core/store/definitions.h"_s,   u"core/store/personal.h"_s,
        u"core/store/queue.h"_s,        u"core/store/registers.h"_s,     u"core/store/series.h"_s,
        u"core/store/people.h"_s,       u"core/store/settings.h"_s,      u"core/store/verify.h"_s,
        u"core/store/backup.h"_s,       u"core/store/journal.h"_s,       u"core/store/paperfacts.h"_s,
        u"core/store/evidencefile.h"_s, u"core/store/registerbook.h"_s,  u"core/store/activities.h"_s,
        u"core/store/decisions.h"_s,    u"core/store/duties.h"_s,        u"core/store/paperlist.h"_s,
        u"core/store/presence.h"_s,     u"core/store/activityfacts.h"_s, u"core/store/ownwork.h"_s};

    const bool window = file.isUnder(u"ui"_s);
    const QString room = window ? u"ui"_s : file.room();
    QStringList findings;
    if (!window && !file.isUnder(u"core"_s))
        return findings;
    if (!open.contains(room))
        return {finding(file, 0, u"%1 is no room of the house"_s.arg(room))};
    eachInclude(file, [&](qsizetype line, const QString &header) {
        const QString target = tree.resolve(header, file.path);
        if (target.isEmpty() || (window && (target.startsWith(u"ui/") || openToWindow.contains(target))))
            return;
        const QString other = SourceFile{.path = target, .lines = {}, .code = {}, .literals = {}}.room();
        if (other != room && !open.value(room).contains(other))
            findings << finding(file, line, u"%1 may not enter %2"_s.arg(room, other));
    });
    return findings;
}

QStringList unknownTopLevel(const QStringList &topLevel)
{
    static const QSet<QString> known{
        u"CMakeLists.txt"_s, u"CMakePresets.json"_s, u"app"_s,          u"core"_s,         u"ui"_s,
        u"resources"_s,      u"translations"_s,      u"tests"_s,        u"installer"_s,    u"dev"_s,
        u"README.md"_s,      u"CONTRIBUTING.md"_s,   u"CHANGELOG.md"_s, u"LICENSE"_s,      u".ci"_s,
        u".gitignore"_s,     u".clang-format"_s,     u".clang-tidy"_s,  u".editorconfig"_s};
    QStringList findings;
    for (const QString &entry : topLevel) {
        if (!known.contains(entry))
            findings << u"%1:1: does not belong at the top level"_s.arg(entry);
    }
    return findings;
}

} // namespace tanggap::checks
