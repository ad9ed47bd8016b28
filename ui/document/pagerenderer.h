// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "document/templates.h"
#include "ticket/paperfacts.h"

#include <QByteArray>
#include <QImage>
#include <QList>
#include <QObject>
#include <QThreadPool>

#include <functional>

namespace tanggap
{

/// Pages drawn for the screen, and what the paper lacks.
struct Drawing
{
    QList<QImage> pages;
    QList<TemplateProblem> problems;
    bool failed = false; ///< the stored file is no readable PDF
};

/// Draws pages on a thread of its own. Of several orders the latest wins: one that came in while another was
/// drawn replaces what waited, and what was drawn for an older order is dropped.
class PageRenderer : public QObject
{
    Q_OBJECT

public:
    explicit PageRenderer(QObject *parent = nullptr);
    ~PageRenderer() override;

    /// Pages as wide as `pixels`.
    void draw(const PaperTemplate &paper, const PaperFacts &facts, int pixels);
    /// Pages of a finished file.
    void draw(const QByteArray &pdf, int pixels);
    /// Forgets what is under way.
    void cancel();

signals:
    void drawn(const tanggap::Drawing &drawing);

private:
    using Job = std::function<Drawing()>;

    void order(Job job);
    void start();

    QThreadPool m_thread;
    Job m_waiting;
    bool m_busy = false;
    int m_newest = 0;
};

} // namespace tanggap
