// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/register/registerspage.h"

#include "desk/issuepaper.h"
#include "desk/listprint.h"
#include "desk/periodicreport.h"
#include "desk/registerentry.h"
#include "export/halloffame.h"
#include "export/registerfile.h"
#include "export/teamdescription.h"
#include "org/capability.h"
#include "ui/base/background.h"
#include "ui/base/errorpresenter.h"
#include "ui/base/exportrun.h"
#include "ui/base/painting.h"
#include "ui/base/prompts.h"
#include "ui/base/retranslate.h"
#include "ui/base/ticker.h"
#include "ui/base/timetext.h"
#include "ui/base/toasts.h"
#include "ui/base/widgets/fields.h"
#include "ui/base/widgets/frames.h"
#include "ui/base/widgets/inputs.h"
#include "ui/document/paperprinter.h"
#include "ui/document/printpreview.h"
#include "ui/register/entryform.h"
#include "ui/register/periodchoice.h"
#include "ui/register/reportform.h"

#include <QAction>
#include <QBoxLayout>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHeaderView>
#include <QMenu>
#include <QPrinter>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTreeView>

#include <algorithm>

namespace tanggap
{

using namespace Qt::Literals::StringLiterals;

namespace
{

constexpr int RowsShown = 5000; ///< nobody reads more on a screen; files hold all
constexpr double PixelsPerShare = 14.5;
const QString PointsOfContact = QStringLiteral("contacts"); ///< RegisterBook::id

} // namespace

RegistersPage::RegistersPage(DeskContext &context, QWidget *parent)
    : ListPage(context, u"notebook"_s, parent)
    , m_book(new ChoiceBox)
    , m_period(new PeriodChoice)
    , m_print(new QPushButton)
    , m_new(new QPushButton)
    , m_strike(new QPushButton)
    , m_run(new ExportRun(context, u"export"_s))
    , m_printer(new PaperPrinter(this))
{
    setObjectName(u"registersPage"_s);
    m_book->setObjectName(u"book"_s);
    m_print->setObjectName(u"print"_s);
    m_new->setObjectName(u"newEntry"_s);
    m_strike->setObjectName(u"strike"_s);
    m_book->setMinimumContentsLength(26);
    header().addFilter(m_book);
    header().addFilter(m_period);
    header().addAction(m_print);
    header().addAction(m_strike);
    header().addAction(m_new);
    buildExport();
    // In the order of the book.
    table().setSortingEnabled(false);
    table().sortByColumn(-1, Qt::AscendingOrder);
    table().header()->setStretchLastSection(true);
    table().setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    keepTranslated(this, [this] { name(); });
    connect(m_book, &QComboBox::currentIndexChanged, this, [this] {
        nameBook();
        load();
    });
    m_period->setToday(today());
    connect(m_period, &PeriodChoice::changed, this, &RegistersPage::load);
    connect(&table(), &QTreeView::activated, this, &RegistersPage::openCurrent);
    connect(table().selectionModel(), &QItemSelectionModel::currentChanged, this, &RegistersPage::fit);
    connect(m_new, &QPushButton::clicked, this, &RegistersPage::writeByHand);
    connect(m_strike, &QPushButton::clicked, this, &RegistersPage::strike);
    connect(m_print, &QPushButton::clicked, this, &RegistersPage::print);
    connect(&context.store, &Store::changed, this, &RegistersPage::loadSoon);
    loadBooks();
}

void RegistersPage::buildExport()
{
    auto *menu = new QMenu(&exportButton());
    for (const auto &[ending, label] :
         {std::pair(u"xlsx"_s, u"Excel (.xlsx)"_s), std::pair(u"csv"_s, u"CSV (.csv)"_s),
          std::pair(u"pdf"_s, u"PDF (.pdf)"_s)}) {
        QAction *action = menu->addAction(label);
        action->setObjectName(u"export."_s + ending);
        connect(action, &QAction::triggered, this, [this, ending = ending] { save(ending); });
    }
    m_webPage = menu->addAction(QString());
    m_webPage->setObjectName(u"export.webPage"_s);
    connect(m_webPage, &QAction::triggered, this, &RegistersPage::saveHallOfFame);
    m_teamPage = menu->addAction(QString());
    m_teamPage->setObjectName(u"export.teamPage"_s);
    connect(m_teamPage, &QAction::triggered, this, &RegistersPage::showTeamDescription);
    exportButton().setMenu(menu);
    m_run->setContentsMargins(space::Wide, space::Near, space::Wide, space::Near);
    layout()->addWidget(m_run);
    connect(m_run, &ExportRun::busyChanged, this, &RegistersPage::fit);
}

void RegistersPage::name()
{
    header().setTitle(tr("Registers"));
    m_book->setAccessibleName(tr("Register"));
    m_run->setWhat(tr("Progress of the export"));
    exportButton().setText(tr("Export"));
    m_webPage->setText(tr("Web page and JSON …"));
    m_teamPage->setText(tr("Description of the team (RFC 2350) …"));
    m_print->setText(tr("Print …"));
    QList<Choice> choices;
    for (const RegisterBook &one : std::as_const(m_books))
        choices << Choice{one.id, one.name.in(currentLanguage()), {}};
    m_book->setChoices(choices);
    nameBook();
    if (!m_books.isEmpty())
        load();
}

void RegistersPage::nameBook()
{
    const RegisterBook *shown = book();
    if (!shown)
        return;
    QStringList headings;
    for (const RegisterColumn &column : shown->columns)
        headings << column.name.in(currentLanguage());
    if (m_shownBook != shown->id) {
        setLines({});
        m_rows.clear();
        m_shownBook = shown->id;
    }
    model().setHeadings(headings);
    for (qsizetype i = 0; i < shown->columns.size(); ++i)
        table().setColumnWidth(int(i), qMax(70, int(shown->columns.at(i).width * PixelsPerShare)));
    empty().setTexts(tr("Nothing in this period yet"), shown->filledBy.in(currentLanguage()));
    m_period->setEnabled(!shown->timeless);
    fit();
}

void RegistersPage::fit()
{
    const RegisterBook *shown = book();
    const bool byHand = shown && shown->entry != RegisterBook::Entry::None;
    const auto asker = [&]() -> QString {
        if (!byHand)
            return {};
        if (shown->entry == RegisterBook::Entry::Report) {
            const Result<> may = desk::mayReport(context().actor());
            return may ? QString() : may.error().message;
        }
        using Entry = RegisterBook::Entry;
        const QString needed = shown->entry == Entry::Line             ? capability::Work
                               : shown->entry == Entry::IncomingLetter ? capability::Receive
                                                                       : capability::Paper;
        return context().actor().can(capability::Registers) || context().actor().can(needed)
                   ? QString()
                   : tr("Your roles do not write into this register.");
    };
    const QString whyNot = asker();
    m_new->setVisible(byHand);
    m_new->setEnabled(whyNot.isEmpty());
    m_new->setToolTip(whyNot);
    const RegisterRow *row = currentRow();
    m_new->setText(shown && shown->entry == RegisterBook::Entry::Report ? tr("New report …")
                                                                        : tr("New entry"));
    m_strike->setVisible(byHand && shown->entry != RegisterBook::Entry::Report);
    m_strike->setEnabled(row && row->entry > 0 && !row->struck && whyNot.isEmpty());
    m_strike->setText(holdsLetters() ? tr("Withdraw …") : tr("Strike out …"));
    m_strike->setToolTip(!whyNot.isEmpty() ? whyNot
                         : holdsLetters()
                             ? tr("Withdraws a letter that was entered by hand. Its number stays.")
                             : tr("Strikes out a line that was written by hand."));
    m_webPage->setVisible(shown && shown->id == HallOfFame);
    m_teamPage->setVisible(shown && shown->id == PointsOfContact);
    const bool free = !m_run->isBusy();
    exportButton().setText(tr("Export")); // the base names it anew with the language
    exportButton().setEnabled(free && shown);
    m_print->setEnabled(free && shown);
}

void RegistersPage::loadBooks()
{
    context().read(
        this, [](Reader &reader) { return registerbook::books(reader); },
        [this](const Result<QList<RegisterBook>> &books) {
            if (!books)
                return readFailed(books.error());
            m_books = *books;
            name();
        });
}

void RegistersPage::showBook(const QString &id)
{
    m_book->choose(id);
}

const RegisterBook *RegistersPage::book() const
{
    const auto found = std::find_if(m_books.begin(), m_books.end(),
                                    [&](const RegisterBook &one) { return one.id == m_book->choice(); });
    return found == m_books.end() ? nullptr : &*found;
}

bool RegistersPage::holdsLetters() const
{
    using Entry = RegisterBook::Entry;
    const RegisterBook *shown = book();
    return shown && (shown->entry == Entry::IncomingLetter || shown->entry == Entry::OutgoingLetter);
}

const RegisterRow *RegistersPage::currentRow() const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(),
                                    [&](const RegisterRow &row) { return row.key == currentId(); });
    return found == m_rows.end() || !table().currentIndex().isValid() ? nullptr : &*found;
}

QDate RegistersPage::today() const
{
    return toLocal(context().ticker.now(), context().organization->zone).date();
}

RegisterQuery RegistersPage::query() const
{
    const PeriodChoice::Days days = m_period->days(today());
    return {.book = m_book->choice(), .first = days.first, .last = days.last, .language = currentLanguage()};
}

void RegistersPage::load()
{
    if (m_books.isEmpty())
        return loadBooks();
    if (!book())
        return;
    const int request = ++m_request;
    context().read(
        this,
        [query = query()](Reader &reader) {
            return registerbook::page(reader, query, std::nullopt, RowsShown);
        },
        [this, request](const Result<RegisterRows> &page) {
            if (request != m_request)
                return;
            if (!page)
                return readFailed(page.error());
            list(*page);
        });
}

void RegistersPage::list(const RegisterRows &page)
{
    m_rows = page.rows;
    QList<Line> lines;
    for (const RegisterRow &row : std::as_const(m_rows)) {
        QStringList cells;
        for (const QVariant &cell : row.cells)
            cells << registerbook::cellText(cell, currentLanguage()).simplified().left(300);
        lines << Line{row.key, cells, row.struck, false};
    }
    setLines(lines);
    readDone(page.next ? tr("The first %1 lines are shown. The exported file holds all of them.")
                             .arg(timetext::number(RowsShown))
                       : QString());
    fit();
}

void RegistersPage::openCurrent()
{
    const RegisterRow *row = currentRow();
    if (row && row->ticket.isValid())
        context().openTicket(row->ticket);
    else if (row && row->entry > 0 && book()->entry == RegisterBook::Entry::Report)
        openReport(context(), row->entry, this);
}

void RegistersPage::writeByHand()
{
    const RegisterBook *shown = book();
    if (shown && shown->entry == RegisterBook::Entry::Report)
        openReportForm(context(), this);
    else if (shown)
        openEntryForm(context(), *shown, this);
}

void RegistersPage::strike()
{
    const RegisterRow *row = currentRow();
    if (!row || row->entry == 0)
        return;
    const bool letters = holdsLetters();
    const std::pair key(book()->id, row->entry);
    context().prompts.askText(
        this,
        {.title = letters ? tr("Withdraw this letter") : tr("Strike out this line"),
         .text = letters
                     ? tr("Line and number stay in the book, marked as withdrawn; the number is never given "
                          "again.")
                     : QString(),
         .label = tr("Reason"),
         .accept = letters ? tr("Withdraw") : tr("Strike out"),
         .initial = m_reasons.value(key),
         .required = true},
        [this, letters, key, id = row->entry](const std::optional<QString> &reason) {
            if (!reason)
                return;
            m_reasons.insert(key, *reason);
            context().transact(
                this,
                [letters, id, reason = *reason](Tx &tx) {
                    return letters ? desk::withdrawLetter(tx, id, reason) : desk::strikeLine(tx, id, reason);
                },
                [this, key](const Result<> &done) {
                    if (!done)
                        return presentError(banner(), done.error(),
                                            tr("The reason is kept for the next try."));
                    m_reasons.remove(key);
                    banner().hide();
                });
        });
}

void RegistersPage::run(const RegisterQuery &query, const QString &path, Export write,
                        std::function<void(const Result<int> &)> then)
{
    banner().hide();
    m_run->start([&store = context().store, login = context().login(), query, path,
                  write](ExportWatch &watch) { return write(store, login, query, path, watch); },
                 std::move(then));
}

void RegistersPage::save(const QString &ending)
{
    const RegisterQuery asked = query();
    const QString suggested =
        u"%1-%2-%3.%4"_s.arg(QString(asked.book).replace(u'.', u'-'), asked.first.toString(u"yyyyMMdd"_s),
                             asked.last.toString(u"yyyyMMdd"_s), ending);
    context().prompts.saveFile(
        this, {tr("Export the register"), u"%1 (*.%2)"_s.arg(ending.toUpper(), ending), suggested, false},
        [this, asked, ending](const std::optional<QString> &chosen) {
            if (!chosen || m_run->isBusy())
                return;
            const QString path =
                QFileInfo(*chosen).suffix().toLower() == ending ? *chosen : *chosen + u'.' + ending;
            run(asked, path, exportRegister, [this, path](const Result<int> &rows) {
                if (rows)
                    context().toasts.show(tr("Exported to %1.").arg(QFileInfo(path).fileName()), Tone::Fine);
                else
                    presentError(banner(), rows.error());
            });
        });
}

/// The page of thanks for the office's web site: who agrees to be named at this moment.
void RegistersPage::saveHallOfFame()
{
    context().prompts.chooseFiles(
        this, {.title = tr("Folder for the web page"), .filter = {}, .suggested = {}, .folder = true},
        [this](const QStringList &chosen) {
            if (chosen.isEmpty() || m_run->isBusy())
                return;
            banner().hide();
            m_run->start([&store = context().store, login = context().login(), folder = chosen.constFirst()](
                             ExportWatch &) { return writeHallOfFame(store, login, folder); },
                         [this, folder = chosen.constFirst()](const Result<int> &names) {
                             if (names)
                                 context().toasts.show(tr("Names on the page in %1: %2.")
                                                           .arg(QDir(folder).dirName())
                                                           .arg(timetext::number(*names)),
                                                       Tone::Fine);
                             else
                                 presentError(banner(), names.error());
                         });
        });
}

/// Whom to reach and what the team does, as other teams look it up: made from the points of contact that may
/// be public, the services and the organization.
void RegistersPage::showTeamDescription()
{
    const desk::RegisterCopy copy{.book = PointsOfContact, .first = today(), .last = today()};
    context().read(this, teamDescription, [this, copy](const Result<TeamDescription> &description) {
        if (!description)
            return presentError(banner(), description.error());
        inBackground(
            this, [description = *description] { return toPdf(description); },
            [this, copy](const Result<QByteArray> &pdf) {
                if (!pdf)
                    return presentError(banner(), pdf.error());
                openPrintPreview(context(),
                                 {.title = tr("Description of the team (RFC 2350)"),
                                  .fileName = u"rfc2350.pdf"_s,
                                  .pdf = *pdf,
                                  .record = [copy](Tx &tx, const QString &how) -> Result<> {
                                      desk::RegisterCopy made = copy;
                                      made.how = how;
                                      return desk::recordRegisterCopy(tx, made);
                                  }},
                                 this);
            });
    });
}

/// Printed as the PDF is, from a file that is gone afterwards.
void RegistersPage::print()
{
    auto folder = std::make_shared<QTemporaryDir>();
    const QString path = folder->filePath(u"register.pdf"_s);
    const RegisterQuery asked = query();
    run(asked, path, drawRegister,
        [this, folder, path, asked, title = book()->name.in(currentLanguage())](const Result<int> &rows) {
            QFile file(path);
            if (!rows || !file.open(QIODevice::ReadOnly)) {
                if (!rows)
                    presentError(banner(), rows.error());
                return;
            }
            const QByteArray pdf = file.readAll();
            m_printer->choosePrinter(this, title, pdf,
                                     [this, pdf, asked, count = *rows](std::shared_ptr<QPrinter> printer) {
                                         printOn(std::move(printer), pdf, asked, count);
                                     });
        });
}

/// Recorded first: no register leaves the house unrecorded.
void RegistersPage::printOn(std::shared_ptr<QPrinter> printer, const QByteArray &pdf,
                            const RegisterQuery &asked, int rows)
{
    const QString how =
        printer->outputFileName().isEmpty() ? printer->printerName() : QString(desk::PrintedToFile);
    context().transact(
        this,
        [asked, rows, how](Tx &tx) {
            return desk::recordRegisterCopy(tx, {asked.book, asked.first, asked.last, rows, how});
        },
        [this, printer = std::move(printer), pdf](const Result<> &recorded) {
            if (!recorded)
                return presentError(banner(), recorded.error());
            m_printer->print(printer, pdf, {}, [this](const Result<> &done) {
                if (!done)
                    presentError(banner(), done.error());
            });
        });
}

} // namespace tanggap
