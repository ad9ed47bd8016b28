// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "document/compose.h"

/// What an office might write into the fields of the shipped papers: for goldens, pictures and measurements.
namespace tanggap::test
{

inline QString writtenField(const PaperTemplate &paper, const FieldSpec &field)
{
    using namespace Qt::Literals::StringLiterals;
    static const QHash<QString, QString> texts = {
        {u"reason"_s,
         u"Gangguan disebabkan oleh pemeliharaan jaringan terjadwal pada pusat data sehingga laman "
         u"tidak dapat diakses pada pukul 13.00 sampai dengan 14.00 WIB. Tidak ditemukan akses yang "
         u"tidak sah."_s},
        {u"copies"_s, u"Wali Kota Contoh (sebagai laporan)\nSekretaris Daerah Kota Contoh"_s},
        {u"nature"_s, u"Segera"_s},
        {u"forwarded_to"_s, u"sekretaris\naplikasi_koordinator"_s},
        {u"sertifikat/reason"_s, {}},
        {u"disposisi/request"_s, u"Pantau"_s},
        {u"disposisi/notes"_s, u"Mohon laporan perkembangan pada hari yang sama."_s},
        {u"analysis"_s,
         u"Perubahan tampilan dipastikan terjadi pada semua peramban. Catatan peladen menunjukkan "
         u"pengunggahan berkas melalui modul yang belum diperbarui."_s},
        {u"eskalasi_bssn/request"_s,
         u"Dukungan analisis forensik digital atas peladen laman.\nPemeriksaan indikator "
         u"serangan serupa pada pemerintah daerah lain."_s},
        {u"laporan_walikota/request"_s,
         u"Arahan mengenai pembaruan laman layanan pada seluruh perangkat daerah."_s},
        {u"pengumuman/text"_s,
         u"Gangguan pada laman layanan perizinan tanggal 21 November 2026 telah selesai "
         u"ditangani, dan layanan pendaftaran daring sudah dapat digunakan kembali."_s},
        {u"berita/text"_s, u"Tim tanggap insiden telah menyelesaikan penanganan gangguan pada laman layanan "
                           u"perizinan. Layanan pulih dalam waktu kurang dari lima jam.\nSelama penanganan, "
                           u"masyarakat dilayani melalui loket."_s},
        {u"weaknesses"_s,
         u"Unggah berkas tanpa pemeriksaan jenis | /unggah.php | Tinggi | Bukti 1 | Batasi jenis "
         u"berkas\nModul pengelola usang | Peladen laman | Sedang | Bukti 2 | Perbarui modul"_s},
        {u"items"_s, {}},
        {u"bukti_pengiriman/items"_s,
         u"Surat pemberitahuan insiden siber | 000.6/0007/Diskominfo/2026 | 23 November "
         u"2026\nSertifikat apresiasi | 400.14.11/0003/Diskominfo/2026 | 23 November "
         u"2026"_s},
        {u"invitees"_s,
         u"Sekretaris Dinas\nKepala Bidang E-Government\nKepala Bidang Teknologi Informasi dan "
         u"Komunikasi"_s},
        {u"day"_s, u"Senin, 23 November 2026"_s},
        {u"time"_s, u"09.00 WIB sampai dengan selesai"_s},
        {u"venue"_s, u"Ruang War Room"_s},
        {u"daftar_hadir/attendees"_s, {}},
        {u"notula/attendees"_s, u"Nama Pejabat\nNama Petugas\nNama Peserta"_s},
        {u"discussion"_s,
         u"Petugas memaparkan hasil verifikasi laporan dan bukti yang diterima.\nPeserta menilai "
         u"dampak dan menetapkan kategori insiden."_s},
        {u"notula/conclusion"_s,
         u"Laporan dinyatakan sesuai dan ditetapkan sebagai insiden tingkat berat."_s},
        {u"actions"_s, u"Membuat surat pemberitahuan kepada pemilik sistem | Nama Petugas | 24 November "
                       u"2026\nMenyusun sertifikat apresiasi | Nama Petugas | 25 November 2026"_s},
        {u"result"_s, u"Sesuai"_s},
        {u"verification"_s,
         u"Tampilan laman dibandingkan dengan salinan cadangan dan catatan peladen diperiksa."_s},
        {u"findings"_s, {}},
        {u"identifikasi_awal/findings"_s,
         u"Halaman depan diganti. Tidak ditemukan perubahan pada basis data."_s},
        {u"done"_s, u"Laman dialihkan ke halaman pemeliharaan dan salinan catatan peladen diamankan."_s},
        {u"pending"_s,
         u"Pembaruan modul pada laman cadangan | 24 November 2026\nPemantauan keutuhan berkas | 30 "
         u"November 2026"_s},
        {u"to_person"_s, u"Nama Petugas Pengganti"_s},
        {u"place_kept"_s, u"Lemari barang bukti, Ruang War Room"_s},
        {u"transfers"_s, u"21 November 2026, 16.50 WIB | Nama Pelapor | Nama Petugas | Analisis"_s},
        {u"peringatan_keamanan/advice"_s,
         u"Perbarui modul unggah ke versi terbaru.\nBatasi jenis berkas yang dapat "
         u"diunggah.\nPeriksa catatan peladen sejak 1 November 2026."_s},
        {u"signs"_s, u"Alamat IP | 192.0.2.10\nNama berkas | index.php (SHA-256 berakhir 1f4b)"_s},
        {u"contact_phone"_s, u"0000-0000-0000"_s},
        {u"contact_email"_s, u"csirt@contoh.example"_s},
        {u"pemberitahuan_pelanggaran/addressee"_s, u"Nama Pemilik Data"_s},
        {u"nota_dinas/addressee"_s, u"Sekretaris Dinas"_s},
        {u"data"_s, u"Nama, alamat surat elektronik, dan nomor telepon pemohon izin bulan Oktober 2026."_s},
        {u"period"_s, u"Triwulan IV Tahun 2026"_s},
        {u"figures"_s,
         u"Laporan diterima | 32 | Seluruh saluran\nInsiden ditangani | 21 |\nBukan insiden | 11 |"_s},
        {u"kinds"_s, u"Perubahan tampilan laman | 9\nPengelabuan | 7\nKerawanan | 5"_s},
        {u"laporan_berkala/duties"_s,
         u"III.f. Rencana operasional | 1 | 1\nIV.c. Rapat koordinasi | 3 | 2"_s},
        {u"laporan_berkala/services"_s,
         u"Triase insiden siber | 4 | 21 | 19\nPeningkatan literasi | 2 | 0 | 0"_s},
        {u"times"_s, u"Waktu Respon | 30 | 2\nWaktu Resolusi | 19 | 2"_s},
    };
    const QString own = paper.id + u'/' + field.id;
    if (texts.contains(own))
        return texts.value(own);
    if (texts.contains(field.id))
        return texts.value(field.id);
    return field.fallback.isEmpty() && field.kind != FieldSpec::Kind::Ticks
               ? u"Isian contoh untuk %1."_s.arg(field.label.id.section(u" ("_s, 0, 0).toLower())
               : QString();
}

/// Every field that the template's defaults leave empty is filled.
inline PaperFacts filledFacts(const PaperTemplate &paper, PaperFacts facts)
{
    facts.kind = paper.id;
    facts.fields.clear();
    for (const FieldSpec &field : paper.fields) {
        if (const QString text = writtenField(paper, field); !text.isEmpty())
            facts.fields.insert(field.id, text);
    }
    return facts;
}

} // namespace tanggap::test
