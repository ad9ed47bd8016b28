// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/backupkeeper.h"

#include "desk/dailybackup.h"
#include "ui/base/ticker.h"

namespace tanggap
{

using namespace std::chrono_literals;

namespace
{

constexpr auto LookEvery = 5min;

} // namespace

BackupKeeper::BackupKeeper(Store &store, Ticker &ticker, QObject *parent)
    : QObject(parent)
    , m_store(store)
{
    connect(&ticker, &Ticker::tick, this, [this](Instant now) {
        if (now < m_nextLook || m_state.running)
            return;
        m_nextLook = now + LookEvery;
        look();
    });
}

void BackupKeeper::look()
{
    m_state.running = true;
    emit changed();
    desk::backUpWhenDue(m_store, this, [this](const Result<QString> &made) {
        m_state.running = false;
        m_state.failure = made ? QString() : made.error().message;
        emit changed();
        readPlan();
    });
}

void BackupKeeper::readPlan()
{
    const QString path = m_store.info().path;
    m_store.read(
        Store::System, this, [path](Reader &reader) { return desk::backupPlan(reader, path); },
        [this](const Result<desk::BackupPlan> &plan) {
            if (plan)
                m_state.last = plan->last;
            emit changed();
        });
}

} // namespace tanggap
