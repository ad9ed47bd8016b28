// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/registerbook.h"
#include "ui/register/listpage.h"

#include <QTimer>

#include <memory>

class QMenu;
class QPrinter;
class QProgressBar;

namespace tanggap
{

class ChoiceBox;
class PaperPrinter;
class PeriodChoice;
struct ExportWatch;

/// The office's registers, one at a time: agenda books, incidents, dispositions, logbook and the others, each
/// as the work fills it, with the lines that somebody adds by hand.
class RegistersPage : public ListPage
{
    Q_OBJECT

public:
    explicit RegistersPage(DeskContext &context, QWidget *parent = nullptr);
    ~RegistersPage() override;

    /// Shows another register, by RegisterBook::id.
    void showBook(const QString &id);

private:
    void name();
    void nameBook();
    void buildExport();
    void loadBooks();
    void load();
    void list(const RegisterRows &page);
    void openCurrent();
    void fit();
    void writeByHand();
    void strike();
    void save(const QString &ending);
    void print();
    void printOn(std::shared_ptr<QPrinter> printer, const QByteArray &pdf, const RegisterQuery &asked,
                 int rows);
    using Export = Result<int> (*)(Store &, const QString &, const RegisterQuery &, const QString &,
                                   ExportWatch &);
    void run(const RegisterQuery &query, const QString &path, Export write,
             std::function<void(const Result<int> &)> then);
    void finishExport();

    const RegisterBook *book() const;
    const RegisterRow *currentRow() const;
    QDate today() const;
    RegisterQuery query() const;

    ChoiceBox *m_book;
    PeriodChoice *m_period;
    QPushButton *m_print;
    QPushButton *m_new;
    QPushButton *m_strike;
    QWidget *m_running;
    QProgressBar *m_progress;
    QPushButton *m_cancel;
    QTimer m_poll;
    PaperPrinter *m_printer;
    QList<RegisterBook> m_books;
    QList<RegisterRow> m_rows;
    QString m_shownBook;
    std::shared_ptr<ExportWatch> m_watch;
    int m_request = 0;
};

} // namespace tanggap
