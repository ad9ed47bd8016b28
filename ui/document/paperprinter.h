// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QObject>
#include <QThreadPool>

#include <functional>
#include <memory>

class QPrinter;
class QWidget;

namespace tanggap
{

/// Brings the file of an issued paper to a printer or a folder, on a thread of its own.
class PaperPrinter : public QObject
{
    Q_OBJECT

public:
    using Done = std::function<void(const Result<> &)>;

    explicit PaperPrinter(QObject *parent = nullptr);
    ~PaperPrinter() override;

    /// Asks for printer and settings, modal to the window of `parent`, without a nested event loop. Nothing
    /// is called when the person changes their mind.
    void choosePrinter(QWidget *parent, const QString &title, const QByteArray &pdf,
                       std::function<void(std::shared_ptr<QPrinter>)> then);
    /// Prints the pages as they are in the file; `mark` ("cetakan ke-2") is set into the upper margin.
    void print(std::shared_ptr<QPrinter> printer, const QByteArray &pdf, const QString &mark, Done done);
    /// Writes the file whole or not at all.
    void save(const QString &path, const QByteArray &pdf, Done done);

private:
    void run(std::function<Result<>()> work, Done done);

    QThreadPool m_thread;
};

} // namespace tanggap
