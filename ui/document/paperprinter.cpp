// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/document/paperprinter.h"

#include "base/savefile.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfDocument>
#include <QPrintDialog>
#include <QPrinter>

namespace tanggap
{

using namespace Qt::Literals::StringLiterals;

namespace
{

constexpr double PointsPerInch = 72;
constexpr double SharpestDpi = 300;   ///< of a page brought to the printer
constexpr double MarkFromEdge = 0.35; ///< inches

QPageSize sheetOf(const QByteArray &pdf)
{
    QBuffer buffer;
    buffer.setData(pdf);
    buffer.open(QIODevice::ReadOnly);
    QPdfDocument document;
    document.load(&buffer);
    return QPageSize(document.pagePointSize(0), QPageSize::Point, {}, QPageSize::ExactMatch);
}

void paintMark(QPainter &painter, const QRectF &sheet, const QString &mark, double dpi)
{
    QFont font(u"Liberation Sans"_s);
    font.setPixelSize(qRound(dpi / PointsPerInch * 8));
    painter.setFont(font);
    painter.setPen(Qt::black);
    const double edge = MarkFromEdge * dpi;
    painter.drawText(sheet.adjusted(edge, edge, -edge, 0), Qt::AlignRight | Qt::AlignTop, mark);
}

Result<> printPages(QPrinter &printer, const QByteArray &pdf, const QString &mark)
{
    QBuffer buffer;
    buffer.setData(pdf);
    buffer.open(QIODevice::ReadOnly);
    QPdfDocument document;
    document.load(&buffer);
    const int first = printer.fromPage() > 0 ? printer.fromPage() - 1 : 0;
    const int last =
        printer.toPage() > 0 ? qMin(printer.toPage(), document.pageCount()) - 1 : document.pageCount() - 1;
    QPainter painter;
    if (document.status() != QPdfDocument::Status::Ready || !painter.begin(&printer))
        return fail(ErrorCode::Unavailable, Core::tr("The printer does not take the paper."));
    const double dpi = printer.resolution();
    for (int page = first; page <= last; ++page) {
        if (page > first && !printer.newPage())
            return fail(ErrorCode::Unavailable, Core::tr("The printer stopped in the middle of the paper."));
        const QSizeF inches = document.pagePointSize(page) / PointsPerInch;
        const QRectF sheet(QPointF(0, 0), inches * dpi);
        painter.drawImage(sheet, document.render(page, (inches * qMin(dpi, SharpestDpi)).toSize()));
        if (!mark.isEmpty())
            paintMark(painter, sheet, mark, dpi);
    }
    if (!painter.end())
        return fail(ErrorCode::Unavailable, Core::tr("The printer did not finish the paper."));
    return {};
}

} // namespace

PaperPrinter::PaperPrinter(QObject *parent)
    : QObject(parent)
{
    m_thread.setMaxThreadCount(1);
}

PaperPrinter::~PaperPrinter()
{
    m_thread.waitForDone();
}

void PaperPrinter::choosePrinter(QWidget *parent, const QString &title, const QByteArray &pdf,
                                 std::function<void(std::shared_ptr<QPrinter>)> then)
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(title);
    printer->setFullPage(true);
    printer->setPageSize(sheetOf(pdf));
    auto *dialog = new QPrintDialog(printer.get(), parent);
    dialog->setWindowTitle(title);
    // The lambda keeps the printer as long as the dialog lives.
    connect(dialog, &QDialog::finished, this, [dialog, printer, then = std::move(then)](int answer) {
        dialog->deleteLater();
        if (answer == QDialog::Accepted)
            then(printer);
    });
    dialog->open();
}

void PaperPrinter::print(std::shared_ptr<QPrinter> printer, const QByteArray &pdf, const QString &mark,
                         Done done)
{
    run([printer = std::move(printer), pdf, mark] { return printPages(*printer, pdf, mark); },
        std::move(done));
}

void PaperPrinter::save(const QString &path, const QByteArray &pdf, Done done)
{
    run([path, pdf] { return saveFile(path, pdf); }, std::move(done));
}

void PaperPrinter::run(std::function<Result<>()> work, Done done)
{
    m_thread.start([this, work = std::move(work), done = std::move(done)] {
        const Result<> outcome = work();
        // The destructor waits for this thread; a call that comes after it is dropped with the object.
        QMetaObject::invokeMethod(
            this, [done, outcome] { done(outcome); }, Qt::QueuedConnection);
    });
}

} // namespace tanggap
