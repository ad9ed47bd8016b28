// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench/measures.h"

#include "desk/accounts.h"
#include "desk/sample.h"
#include "desk/setup.h"
#include "document/renderer.h"

#include <QFile>

#include <cstdio>

namespace bench
{

using namespace tanggap;
using namespace Qt::Literals::StringLiterals;

QString keptDatabase(const QString &folder, int tickets, const Clock &clock)
{
    const QString path = u"%1/bench-%2.tanggap"_s.arg(folder).arg(tickets);
    if (QFile::exists(path))
        return path;
    const QString fresh = path + u".new"_s;
    Store::discard(fresh); // of a run that was broken off
    must(Store::create(fresh, true));
    auto store = must(Store::open(fresh, clock));
    desk::SetUp setUp = must(desk::shippedSetUp(u"bekasi"_s));
    setUp.adminLogin = u"admin"_s;
    setUp.adminName = u"Admin (contoh)"_s;
    setUp.adminRoles = {u"ketua"_s};
    setUp.adminPasswordHash = must(desk::hashPassword(u"latihan"_s, true));
    must(store->transactNow(Store::System, [&](Tx &tx) { return desk::setUp(tx, setUp); }));
    must(store->transactNow(Store::System,
                            [&](Tx &tx) { return desk::addDrillAccounts(tx, setUp.adminPasswordHash); }));
    std::printf("making %d tickets ...\n", tickets);
    QElapsedTimer timer;
    timer.start();
    must(desk::fillWithSamples(*store, tickets, 1, paperRenderer()));
    std::printf("made in %.1f s\n", double(timer.elapsed()) / 1000);
    store.reset();
    for (const QString &suffix : {u""_s, u".key"_s, u".evidence"_s, u"-wal"_s})
        QFile::rename(fresh + suffix, path + suffix);
    return path;
}

} // namespace bench
