// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desk/ticketview.h"

#include <QMetaType>

/// The ways through the shipped procedures: every branch and loop, each step by whom it belongs to.
namespace tanggap::test
{

using namespace Qt::Literals::StringLiterals;

/// One step of a walk, written "login step[:outcome] > what is open then".
struct Stride
{
    QString login, step, outcome, open;
    explicit Stride(const QString &line)
    {
        const QStringList sides = line.split(u" > "_s);
        const QStringList words = sides.at(0).split(u' ');
        login = words.at(0);
        step = words.at(1).section(u':', 0, 0);
        outcome = words.at(1).section(u':', 1);
        open = sides.value(1);
    }
};

struct Walk
{
    QString name;
    QString organization;
    QString procedure;
    QString code; ///< of the first ticket
    QStringList strides;
    bool consent = false; ///< the reporter agrees to be named in public
};

inline QString openSteps(const TicketView &view)
{
    QStringList open;
    for (const OpenStepView &one : view.open)
        open << one.step;
    return open.join(u' ');
}

inline QList<Walk> shippedWalks()
{
    const QStringList batangEnd{u"tim_penanganan identifikasi > penanganan"_s,
                                u"tim_penanganan penanganan > laporan"_s,
                                u"tim_dokumentasi laporan > penyampaian"_s,
                                u"tim_resolusi penyampaian > publikasi"_s,
                                u"tim_publikasi publikasi > kegiatan_dokumentasi"_s,
                                u"tim_dokumentasi kegiatan_dokumentasi > kegiatan_penanganan"_s,
                                u"tim_penanganan kegiatan_penanganan > kegiatan_resolusi"_s,
                                u"tim_resolusi kegiatan_resolusi > kegiatan_ketua"_s,
                                u"ketua_csirt kegiatan_ketua > "_s};
    const QStringList handling{u"penangan investigasi > pemulihan"_s,
                               u"penangan pemulihan > laporan_penyelesaian"_s,
                               u"penangan laporan_penyelesaian > tutup"_s, u"penangan tutup > "_s};
    return {
        {u"batang, handled here"_s, u"batang"_s, u"batang"_s, u"BTG-2026-0001"_s,
         QStringList{u"tim_resolusi antrian > keputusan"_s,
                     u"ketua_csirt keputusan:tangani > identifikasi"_s} +
             batangEnd},
        {u"batang, escalated"_s, u"batang"_s, u"batang"_s, u"BTG-2026-0001"_s,
         QStringList{u"tim_resolusi antrian > keputusan"_s, u"ketua_csirt keputusan:eskalasi > bssn"_s,
                     u"tim_resolusi bssn > identifikasi"_s} +
             batangEnd},
        {u"ciamis, reviewed twice, repaired twice"_s,
         u"ciamis"_s,
         u"ciamis"_s,
         u"CMS-2026-0001"_s,
         {u"csirt verifikasi:valid > analisis"_s, u"csirt analisis > reviu"_s,
          u"kepala_bidang reviu:kurang > analisis"_s, u"csirt analisis > reviu"_s,
          u"kepala_bidang reviu:kurang > analisis"_s, u"csirt analisis > reviu"_s,
          u"kepala_bidang reviu:benar > teruskan"_s, u"kepala_bidang teruskan > perbaikan"_s,
          u"csirt perbaikan > verifikasi_perbaikan"_s, u"csirt verifikasi_perbaikan:belum > perbaikan"_s,
          u"csirt perbaikan > verifikasi_perbaikan"_s, u"csirt verifikasi_perbaikan:selesai > jawaban"_s,
          u"csirt jawaban > "_s}},
        {u"ciamis, not valid"_s,
         u"ciamis"_s,
         u"ciamis"_s,
         u"CMS-2026-0001"_s,
         {u"csirt verifikasi:tidak_valid > "_s}},
        {u"kukar, returned once, name not put up"_s,
         u"kukar"_s,
         u"kukar"_s,
         u"KKR-2026-0001"_s,
         {u"ttis_kukarkab verifikasi:sesuai > draf"_s, u"ttis_kukarkab draf > pengajuan"_s,
          u"ttis_kukarkab pengajuan > pengesahan"_s, u"pimpinan pengesahan:dikembalikan > draf"_s,
          u"ttis_kukarkab draf > pengajuan"_s, u"ttis_kukarkab pengajuan > pengesahan"_s,
          u"pimpinan pengesahan:disahkan > hall_of_fame"_s,
          u"ttis_kukarkab hall_of_fame:dilewati > pengiriman"_s, u"ttis_kukarkab pengiriman > "_s}},
        {u"kukar, name put up"_s,
         u"kukar"_s,
         u"kukar"_s,
         u"KKR-2026-0001"_s,
         {u"ttis_kukarkab verifikasi:sesuai > draf"_s, u"ttis_kukarkab draf > pengajuan"_s,
          u"ttis_kukarkab pengajuan > pengesahan"_s, u"pimpinan pengesahan:disahkan > hall_of_fame"_s,
          u"ttis_kukarkab hall_of_fame:dicantumkan > pengiriman"_s, u"ttis_kukarkab pengiriman > "_s},
         true},
        {u"kukar, not conforming"_s,
         u"kukar"_s,
         u"kukar"_s,
         u"KKR-2026-0001"_s,
         {u"ttis_kukarkab verifikasi:tidak_sesuai > "_s}},
        {u"handling in ciamis"_s, u"ciamis"_s, u"penanganan"_s, u"PIS-2026-0001"_s, handling},
        {u"handling in kukar"_s, u"kukar"_s, u"penanganan"_s, u"PIS-2026-0001"_s, handling},
    };
}

} // namespace tanggap::test

Q_DECLARE_METATYPE(tanggap::test::Walk)
