// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "export/halloffame.h"

#include "base/savefile.h"
#include "desk/issuepaper.h"
#include "desk/listprint.h"
#include "document/wording.h"
#include "store/registerbook.h"

#include <QDir>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace tanggap
{

using namespace Qt::Literals::StringLiterals;

namespace
{

QString monthOf(QDate day)
{
    return wording::date(day).section(u' ', 1);
}

QString html(const QString &text)
{
    return wording::printable(text).toHtmlEscaped();
}

const QString Style = QStringLiteral(
    "body{font-family:system-ui,sans-serif;margin:0 auto;max-width:60rem;padding:2rem 1rem;color:#17202b;"
    "background:#fff}h1{margin:0}p{color:#4a5868}ul{list-style:none;padding:0;display:grid;gap:1rem;"
    "grid-template-columns:repeat(auto-fill,minmax(15rem,1fr))}li{border:1px solid #d5dce4;border-radius:8px;"
    "padding:1rem}b{display:block;font-size:1.1rem}span{display:block;color:#4a5868}"
    "@media(prefers-color-scheme:dark){body{background:#11161c;color:#e6ebf1}p,span{color:#a9b6c4}"
    "li{border-color:#2c3743}}");

} // namespace

Result<QList<HonouredReporter>> honouredReporters(Reader &reader)
{
    TRY_LET(const RegisterBook book, registerbook::book(reader.definitions, HallOfFame));
    QHash<QString, qsizetype> at;
    for (qsizetype i = 0; i < book.columns.size(); ++i)
        at.insert(book.columns.at(i).id, i);
    QList<HonouredReporter> reporters;
    std::optional<RegisterCursor> after;
    do {
        TRY_LET(const RegisterRows page,
                registerbook::page(reader, {book.id, QDate(2000, 1, 1), QDate(9999, 12, 30)}, after, 1000));
        for (const RegisterRow &row : page.rows)
            reporters << HonouredReporter{row.cells.at(at.value(u"reporter"_s)).toString(),
                                          row.cells.at(at.value(u"reporter_agency"_s)).toString(),
                                          row.cells.at(at.value(u"date"_s)).toDateTime().date(),
                                          row.cells.at(at.value(u"type"_s)).toString()};
        after = page.next;
    } while (after);
    std::reverse(reporters.begin(), reporters.end());
    return reporters;
}

QByteArray hallOfFamePage(const Organization &organization, const QList<HonouredReporter> &reporters)
{
    QString page = u"<!DOCTYPE html>\n<html lang=\"id\">\n<head>\n<meta charset=\"utf-8\">\n"
                   "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                   "<title>Hall of Fame – %1</title>\n<style>%2</style>\n</head>\n<body>\n"
                   "<h1>Hall of Fame</h1>\n<p>%3</p>\n<p>%4</p>\n"_s;
    page =
        page.arg(html(organization.shortName), Style, html(organization.name.id),
                 reporters.isEmpty() ? u"Belum ada nama yang dicantumkan."_s
                                     : u"Terima kasih kepada para pelapor yang membantu mengamankan sistem "
                                       "elektronik kami dan setuju namanya dicantumkan."_s);
    if (!reporters.isEmpty()) {
        page += u"<ul>\n"_s;
        for (const HonouredReporter &one : reporters) {
            page += u"<li><b>"_s + html(one.name) + u"</b>"_s;
            for (const QString &line : {one.agency, one.type, monthOf(one.decided)}) {
                if (!line.isEmpty())
                    page += u"<span>"_s + html(line) + u"</span>"_s;
            }
            page += u"</li>\n"_s;
        }
        page += u"</ul>\n"_s;
    }
    return (page + u"</body>\n</html>\n"_s).toUtf8();
}

QByteArray hallOfFameJson(const Organization &organization, const QList<HonouredReporter> &reporters)
{
    QJsonArray list;
    for (const HonouredReporter &one : reporters)
        list << QJsonObject{{u"name"_s, one.name},
                            {u"agency"_s, one.agency},
                            {u"month"_s, one.decided.toString(u"yyyy-MM"_s)},
                            {u"finding"_s, one.type}};
    return QJsonDocument(QJsonObject{{u"team"_s, organization.shortName}, {u"reporters"_s, list}}).toJson();
}

Result<int> writeHallOfFame(Store &store, const QString &login, const QString &folder)
{
    OrganizationPtr organization;
    TRY_LET(const QList<HonouredReporter> reporters,
            store.readNow(login, [&](Reader &reader) -> Result<QList<HonouredReporter>> {
                TRY_LET(organization, reader.definitions.organization());
                return honouredReporters(reader);
            }));
    if (!QDir().mkpath(folder))
        return fail(ErrorCode::Unavailable, Core::tr("The folder %1 cannot be made.").arg(folder));
    TRY(store.transactNow(login, [&](Tx &tx) {
        return desk::recordRegisterCopy(
            tx, {.book = HallOfFame, .rows = int(reporters.size()), .how = desk::PrintedToFile});
    }));
    for (const auto &[name, bytes] :
         {std::pair(u"index.html"_s, hallOfFamePage(*organization, reporters)),
          std::pair(u"hall-of-fame.json"_s, hallOfFameJson(*organization, reporters))}) {
        TRY(saveFile(QDir(folder).filePath(name), bytes));
    }
    return int(reporters.size());
}

} // namespace tanggap
