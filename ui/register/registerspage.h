// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/registerbook.h"
#include "ui/register/listpage.h"

#include <QHash>

#include <memory>

class QMenu;
class QPrinter;

namespace tanggap
{

class ChoiceBox;
class ExportRun;
struct ExportWatch;
class PaperPrinter;
class PeriodChoice;

/// The office's registers, one at a time: agenda books, incidents, dispositions, logbook and the others, each
/// as the work fills it, with the lines that somebody adds by hand.
class RegistersPage : public ListPage
{
    Q_OBJECT

public:
    explicit RegistersPage(DeskContext &context, QWidget *parent = nullptr);

    /// Shows another register, by RegisterBook::id.
    void showBook(const QString &id);

private:
    void name();
    void nameBook();
    void buildExport();
    void loadBooks();
    void load() override;
    void list(const RegisterRows &page);
    void openCurrent();
    void fit();
    void writeByHand();
    void strike();
    void save(const QString &ending);
    void saveHallOfFame();
    void showTeamDescription();
    void print();
    void printOn(std::shared_ptr<QPrinter> printer, const QByteArray &pdf, const RegisterQuery &asked,
                 int rows);
    using Export = Result<int> (*)(Store &, const QString &, const RegisterQuery &, const QString &,
                                   ExportWatch &);
    void run(const RegisterQuery &query, const QString &path, Export write,
             std::function<void(const Result<int> &)> then);

    const RegisterBook *book() const;
    const RegisterRow *currentRow() const;
    bool holdsLetters() const; ///< an agenda book
    QDate today() const;
    RegisterQuery query() const;

    ChoiceBox *m_book;
    PeriodChoice *m_period;
    QPushButton *m_print;
    QPushButton *m_new;
    QPushButton *m_strike;
    QAction *m_webPage = nullptr;  ///< of the Hall of Fame alone
    QAction *m_teamPage = nullptr; ///< of the points of contact alone
    ExportRun *m_run;
    PaperPrinter *m_printer;
    QList<RegisterBook> m_books;
    QList<RegisterRow> m_rows;
    QHash<std::pair<QString, qint64>, QString> m_reasons; ///< by register and line: typed and not taken yet
    QString m_shownBook;
    int m_request = 0;
};

} // namespace tanggap
