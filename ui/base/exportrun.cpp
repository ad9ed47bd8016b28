// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/base/exportrun.h"

#include "ui/base/painting.h"
#include "ui/base/retranslate.h"

#include <QBoxLayout>
#include <QProgressBar>
#include <QPushButton>

namespace tanggap
{

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

ExportRun::ExportRun(DeskContext &context, const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_progress(new QProgressBar)
    , m_stop(new QPushButton)
{
    m_progress->setObjectName(name + u".progress"_s);
    m_stop->setObjectName(name + u".stop"_s);
    m_progress->setMinimumWidth(160);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::Near);
    row->addWidget(m_progress, 1);
    row->addWidget(m_stop);
    hide();
    m_poll.setInterval(100ms);
    connect(&m_poll, &QTimer::timeout, this, [this] {
        m_progress->setMaximum(qMax(1, m_watch->total.load()));
        m_progress->setValue(m_watch->done);
    });
    connect(m_stop, &QPushButton::clicked, this, [this] {
        m_watch->cancelled = true;
        m_stop->setEnabled(false);
    });
    keepTranslated(this, [this] { m_stop->setText(tr("Cancel")); });
}

ExportRun::~ExportRun()
{
    if (m_watch)
        m_watch->cancelled = true;
}

void ExportRun::setWhat(const QString &what)
{
    m_progress->setAccessibleName(what);
}

void ExportRun::begin()
{
    m_watch = std::make_shared<ExportWatch>();
    m_progress->setMaximum(1);
    m_progress->setValue(0);
    m_stop->setEnabled(true);
    show();
    m_poll.start();
    emit busyChanged();
}

void ExportRun::end()
{
    m_poll.stop();
    m_watch.reset();
    hide();
    emit busyChanged();
}

} // namespace tanggap
