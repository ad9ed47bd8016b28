// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/store.h"

#include <QObject>
#include <QSemaphore>

#include <memory>

namespace tanggap::test
{

/// Keeps one of a store's threads busy: what the window asks of it meanwhile is under way until letGo().
class HeldThread
{
public:
    enum class Which { Writer, Reader, Evidence };

    HeldThread(Store &store, Which which)
    {
        const auto done = [](const Result<> &) {};
        const auto hold = [gate = m_gate] {
            gate->acquire();
            return Result<>();
        };
        if (which == Which::Writer)
            store.transact(
                Store::System, &m_owner, [hold](Tx &) { return hold(); }, done);
        else if (which == Which::Reader)
            store.read(
                Store::System, &m_owner, [hold](Reader &) { return hold(); }, done);
        else
            store.evidence(
                &m_owner, [hold](EvidenceFile &) { return hold(); }, done);
    }
    ~HeldThread() { letGo(); }

    void letGo()
    {
        if (!std::exchange(m_gone, true))
            m_gate->release();
    }

private:
    std::shared_ptr<QSemaphore> m_gate = std::make_shared<QSemaphore>();
    QObject m_owner;
    bool m_gone = false;
};

} // namespace tanggap::test
