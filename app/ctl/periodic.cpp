// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/periodic.h"

#include "app/ctl/files.h"
#include "app/ctl/lookup.h"
#include "app/ctl/paperfile.h"
#include "desk/issuepaper.h"
#include "desk/periodicreport.h"
#include "document/compose.h"
#include "document/periodicreport.h"
#include "document/renderer.h"

#include <QFileInfo>

namespace tanggap::ctl
{

using namespace Qt::Literals::StringLiterals;

namespace
{

/// The period that the command names, with its figures, and over them the fields that the command gives.
Result<desk::ReportOrder> orderIn(const Call &call)
{
    desk::ReportOrder order{.first = QDate::fromString(call.value(u"from"_s), Qt::ISODate),
                            .last = QDate::fromString(call.value(u"to"_s), Qt::ISODate)};
    TRY_LET(const PeriodFigures figures, call.store().readNow(call.login, [&](Reader &reader) {
        return period::figures(reader, order.first, order.last);
    }));
    order.fields = periodicFields(figures);
    TRY_LET(const auto given, givenFields(call, period::Kind));
    for (auto it = given.begin(); it != given.end(); ++it)
        order.fields.insert(it.key(), it.value());
    return order;
}

Result<QByteArray> preview(const Call &call, bool odt)
{
    TRY_LET(const desk::ReportOrder order, orderIn(call));
    TRY_LET(const PaperFacts facts, call.store().readNow(call.login, [&](Reader &reader) {
        return desk::reportFacts(reader, order);
    }));
    if (!odt)
        return call.renderer()(asDraft(facts));
    TRY_LET(const PaperCopies copies, call.renderer().copies(asDraft(facts)));
    return copies.editable;
}

} // namespace

Result<Answer> periodicReport(const Call &call)
{
    const QString out = call.value(u"out"_s), ending = QFileInfo(out).suffix().toLower();
    if (ending != "pdf"_L1 && ending != "odt"_L1)
        return fail(ErrorCode::Invalid, Core::tr("A periodic report is written as .pdf or .odt."));
    TRY(mayWrite(out)); // before a number is taken for a report that cannot be put anywhere
    const bool odt = ending == "odt"_L1;
    QJsonObject json{{u"file"_s, QFileInfo(out).absoluteFilePath()}};
    if (call.has(u"preview"_s)) {
        TRY_LET(const QByteArray bytes, preview(call, odt));
        TRY(saveFile(out, bytes));
        json.insert(u"preview"_s, true);
        return Answer{.json = json, .text = Core::tr("Wrote a preview to %1.").arg(out)};
    }
    PeriodicReport report;
    if (call.has(u"report"_s)) {
        TRY_LET(report.id, entryNumber(call.value(u"report"_s)));
    } else {
        TRY_LET(const desk::ReportOrder order, orderIn(call));
        TRY_LET(report, call.store().transactNow(call.login, [&](Tx &tx) {
            return desk::issueReport(tx, order, call.renderer(), approvalIn(call));
        }));
    }
    TRY_LET(
        const QByteArray bytes, call.store().readNow(call.login, [&](Reader &reader) -> Result<QByteArray> {
            TRY_LET(report, period::report(reader.db, report.id));
            return desk::reportFile(reader, report.id, odt ? desk::ReportFile::Odt : desk::ReportFile::Pdf);
        }));
    TRY(call.store().transactNow(call.login, [&](Tx &tx) { // nothing leaves unrecorded
        return desk::recordReportPrint(tx, report.id, desk::PrintedToFile);
    }));
    TRY(saveFile(out, bytes));
    json.insert(u"id"_s, report.id);
    json.insert(u"from"_s, report.first.toString(Qt::ISODate));
    json.insert(u"to"_s, report.last.toString(Qt::ISODate));
    json.insert(u"number"_s, report.number);
    json.insert(u"sha256"_s, report.fileHash);
    json.insert(u"mark"_s, report.mark);
    return Answer{.json = json, .text = Core::tr("Wrote %1.").arg(out)};
}

} // namespace tanggap::ctl
