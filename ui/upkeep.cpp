// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/upkeep.h"

#include "desk/dailybackup.h"
#include "desk/seal.h"
#include "ui/base/ticker.h"

#include <tuple>

namespace tanggap
{

using namespace std::chrono_literals;

namespace
{

constexpr auto LookEvery = 5min;

} // namespace

Upkeep::Upkeep(Store &store, Ticker &ticker, QObject *parent)
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

void Upkeep::look()
{
    m_state.running = true;
    emit changed();
    desk::sealWhenDue(m_store, this, [this](const Result<QString> &made) {
        m_state.sealFailure = made ? QString() : made.error().message;
        backUp();
    });
}

void Upkeep::backUp()
{
    desk::backUpWhenDue(m_store, this, [this](const Result<QString> &made) {
        m_state.running = false;
        m_state.backupFailure = made ? QString() : made.error().message;
        readState();
    });
}

void Upkeep::readState()
{
    using Moments = std::pair<std::optional<Instant>, std::optional<Instant>>;
    const QString path = m_store.info().path;
    m_store.read(
        Store::System, this,
        [path](Reader &reader) -> Result<Moments> {
            TRY_LET(const desk::BackupPlan plan, desk::backupPlan(reader, path));
            TRY_LET(const auto seal, desk::lastSeal(reader.definitions));
            return Moments{plan.last, seal};
        },
        [this](const Result<Moments> &moments) {
            if (moments)
                std::tie(m_state.lastBackup, m_state.lastSeal) = *moments;
            emit changed();
        });
}

} // namespace tanggap
