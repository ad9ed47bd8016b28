// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/facts.h"

namespace tanggap
{

using namespace Qt::Literals::StringLiterals;

namespace
{

Instant at(const QString &local)
{
    return fromIso(local, QTimeZone("Asia/Jakarta")).value_or(Instant{});
}

Organization sampleOrganization()
{
    Organization o;
    o.id = u"contoh"_s;
    o.name.id = u"Tim Tanggap Insiden Keamanan Informasi Kota Contoh"_s;
    o.shortName = u"KotaContoh-CSIRT"_s;
    o.source.document = u"Keputusan Wali Kota Contoh Nomor 000 Tahun 2026"_s;
    o.zone = QTimeZone("Asia/Jakarta");
    o.letterhead.lines = {u"Pemerintah Kota Contoh"_s,
                          u"Dinas Komunikasi, Informatika, Statistik dan Persandian"_s};
    o.letterhead.address = u"Jalan Contoh Nomor 1, Contoh 00000"_s;
    o.letterhead.contact = u"Telepon (000) 000000, pos-el csirt@contoh.example, laman csirt.contoh.example"_s;
    o.letterhead.city = u"Contoh"_s;
    o.groups = {{u"vii"_s, u"VII"_s, {u"Tim Penanganan Insiden Aplikasi SPBE"_s, {}}, {}, true, 0}};
    const auto slot = [](const QString &id, const QString &title, RoleKind kind, const QString &office) {
        return RoleSlot{id, {title, {}}, u"vii"_s, kind, {{id, {office, {}}}}, {}};
    };
    o.roles = {
        slot(u"sekretaris"_s, u"Sekretaris"_s, RoleKind::Secretary, u"Sekretaris Dinas"_s),
        slot(u"ppi_koordinator"_s, u"Koordinator Tim Penanggulangan dan Pemulihan Insiden"_s,
             RoleKind::Coordinator, u"Kepala Bidang Statistik dan Persandian"_s),
        slot(u"infra_koordinator"_s, u"Koordinator Tim Penanganan Insiden Infrastruktur SPBE"_s,
             RoleKind::Coordinator, u"Kepala Bidang Teknologi Informasi dan Komunikasi"_s),
        slot(u"aplikasi_koordinator"_s, u"Koordinator Tim Penanganan Insiden Aplikasi SPBE"_s,
             RoleKind::Coordinator, u"Kepala Bidang E-Government"_s),
        slot(u"publikasi_koordinator"_s, u"Koordinator Tim Publikasi Insiden Keamanan Informasi"_s,
             RoleKind::Coordinator, u"Kepala Bidang Pengelolaan Informasi Publik"_s),
    };
    o.instructions = {u"Tanggapan dan saran"_s,
                      u"Proses lebih lanjut"_s,
                      u"Koordinasi/konfirmasikan"_s,
                      u"Selesaikan"_s,
                      u"Pantau"_s,
                      u"Untuk diketahui"_s};
    return o;
}

Step sampleStep(const QString &number, const QString &text, const QList<Outcome> &outcomes = {})
{
    Step step;
    step.id = u"langkah_"_s + number;
    step.number = number;
    step.text.id = text;
    step.outcomes = outcomes;
    return step;
}

Procedure sampleProcedure()
{
    Procedure p;
    p.name.id = u"Alur Penanganan Insiden Keamanan Informasi"_s;
    p.head.number = u"000/Contoh/2026"_s;
    p.head.issuer.id = u"Wali Kota Contoh"_s;
    p.classificationName.id = u"Klasifikasi Sistem Elektronik"_s;
    p.classes = {{u"tinggi"_s, {u"Tinggi"_s, {}}, {}}};
    p.severities = {{u"high"_s, {u"Berat"_s, {}}, {}}};
    Category category;
    category.id = u"aplikasi"_s;
    category.name.id = u"Aplikasi"_s;
    p.categories = {category};
    p.textFields = {{u"temuan"_s, {u"Temuan"_s, {}}, {}},
                    {u"penyebab"_s, {u"Penyebab"_s, {}}, {}},
                    {u"pemulihan"_s, {u"Tindakan Pemulihan"_s, {}}, {}},
                    {u"pelajaran"_s, {u"Pelajaran"_s, {}}, {}}};
    Outcome yes;
    yes.id = u"ya"_s;
    yes.name.id = u"Ya"_s;
    p.steps = {sampleStep(u"2"_s, u"Laporan diterima dan dicatat"_s),
               sampleStep(u"4"_s, u"Apakah merupakan insiden keamanan informasi"_s, {yes}),
               sampleStep(u"7"_s, u"Pemulihan, ulasan, dan perbaikan"_s)};
    ClockRule response;
    response.id = u"respon"_s;
    response.kind = u"response"_s;
    response.name.id = u"Waktu Respon"_s;
    ClockRule resolution = response;
    resolution.id = u"resolusi"_s;
    resolution.kind = u"resolution"_s;
    resolution.name.id = u"Waktu Resolusi"_s;
    p.clocks = {response, resolution};
    return p;
}

StepRecord sampleRecord(const QString &number, const QString &local, const QString &outcome = {},
                        const QString &note = {})
{
    StepRecord record;
    record.step = u"langkah_"_s + number;
    record.opened = at(local);
    record.completed = at(local);
    record.outcome = outcome;
    record.person = 1;
    record.note = note;
    return record;
}

Ticket sampleTicket()
{
    Ticket t;
    t.code = u"CTH-2026-0042"_s;
    t.title = u"Perubahan tampilan laman layanan perizinan"_s;
    t.description =
        u"Halaman depan laman layanan perizinan menampilkan gambar dan tulisan yang bukan milik dinas."_s;
    t.chronology = u"Pukul 13.50 WIB petugas loket melihat perubahan tampilan halaman depan.\n"
                   u"Pukul 14.10 WIB perubahan dipastikan terjadi pada semua peramban dan jaringan."_s;
    t.impact = u"Layanan pendaftaran daring tidak dapat digunakan selama 3 jam."_s;
    t.actionTaken = u"Laman dialihkan sementara ke halaman pemeliharaan."_s;
    t.systemClass = u"tinggi"_s;
    t.severity = u"high"_s;
    t.category = u"aplikasi"_s;
    t.type = u"WEB_DEFACEMENT"_s;
    t.channel = Channel::Letter;
    t.systemName = u"Laman Layanan Perizinan"_s;
    t.agency = u"Dinas Penanaman Modal dan Pelayanan Terpadu Satu Pintu"_s;
    t.received = at(u"2026-11-21T14:33:00"_s);
    t.occurred = at(u"2026-11-21T13:50:00"_s);
    t.letterNumber = u"500.12/0001/DPMPTSP/2026"_s;
    t.letterDate = u"2026-11-21"_s;
    t.agendaNumber = u"0042"_s;
    t.team = u"vii"_s;
    t.person = PersonId{1};
    t.steps = {
        sampleRecord(u"2"_s, u"2026-11-21T14:36:00"_s),
        sampleRecord(u"4"_s, u"2026-11-21T15:02:00"_s, u"ya"_s),
        sampleRecord(u"7"_s, u"2026-11-21T18:20:00"_s, {}, u"Layanan dipulihkan dari salinan cadangan"_s)};
    Pause pause;
    pause.from = at(u"2026-11-21T16:00:00"_s);
    pause.until = at(u"2026-11-21T16:45:00"_s);
    pause.reason = u"Menunggu akses dari pemilik sistem"_s;
    t.pauses = {pause};
    return t;
}

QList<ClockFact> sampleClocks()
{
    ClockFact response;
    response.run.clock = u"respon"_s;
    response.run.started = at(u"2026-11-21T14:33:00"_s);
    response.run.stopped = at(u"2026-11-21T15:02:00"_s);
    response.reading.status = ClockStatus::Met;
    response.reading.length.time = std::chrono::hours(1);
    response.reading.counted = std::chrono::minutes(29);
    response.reading.deadline = at(u"2026-11-21T15:33:00"_s);
    ClockFact resolution;
    resolution.run.clock = u"resolusi"_s;
    resolution.run.started = at(u"2026-11-21T15:02:00"_s);
    resolution.run.stopped = at(u"2026-11-21T19:10:00"_s);
    resolution.reading.status = ClockStatus::Met;
    resolution.reading.length.time = std::chrono::hours(24);
    resolution.reading.counted = std::chrono::minutes(3 * 60 + 23);
    resolution.reading.deadline = at(u"2026-11-22T15:47:00"_s);
    return {response, resolution};
}

Recommendation sampleRecommendation(const QString &text, const QString &owner, const QString &due)
{
    Recommendation recommendation;
    recommendation.text = text;
    recommendation.owner = owner;
    recommendation.dueDate = due;
    return recommendation;
}

QList<QueueFact> sampleQueue(const Ticket &ticket)
{
    QueueFact own;
    own.code = ticket.code;
    own.title = ticket.title;
    own.type = u"Perubahan tampilan laman (web defacement)"_s;
    own.severity = ticket.severity;
    own.team = ticket.team;
    own.received = ticket.received;
    own.due = at(u"2026-11-22T15:47:00"_s);
    QueueFact other = own;
    other.code = u"CTH-2026-0043"_s;
    other.title = u"Halaman masuk palsu meniru laman kepegawaian"_s;
    other.type = u"Pengelabuan (phishing)"_s;
    other.team.clear();
    other.paused = true;
    other.received = at(u"2026-11-22T08:05:00"_s);
    other.due.reset();
    return {own, other};
}

QList<Evidence> sampleEvidence()
{
    Evidence picture;
    picture.name = u"tangkapan-layar.png"_s;
    picture.size = 482'133;
    picture.sha256 = u"3a7bd3e2360a3d29eea436fcfb7e44c735d117c42d1c1835420b6b9942dd4f1b"_s;
    picture.added = at(u"2026-11-21T14:40:00"_s);
    picture.addedBy = PersonId{1};
    picture.note = u"Dari pelapor"_s;
    Evidence log = picture;
    log.name = u"access.log.gz"_s;
    log.size = 18'204'911;
    log.sha256 = u"9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"_s;
    log.added = at(u"2026-11-21T16:50:00"_s);
    return {picture, log};
}

} // namespace

PaperFacts sampleFacts()
{
    PaperFacts f;
    f.organization = sampleOrganization();
    f.procedure = sampleProcedure();
    f.ticket = sampleTicket();
    f.typeName.id = u"Perubahan tampilan laman (web defacement)"_s;
    f.reporter = {ReporterKind::Agency,
                  u"Nama Pelapor"_s,
                  u"pelapor@contoh.example"_s,
                  u"0000-0000-0000"_s,
                  u"Dinas Penanaman Modal dan Pelayanan Terpadu Satu Pintu"_s,
                  false};
    const Instant written = at(u"2026-11-21T19:00:00"_s);
    f.texts = {{u"temuan"_s,
                u"Berkas index.php diganti melalui modul unggah yang tidak memeriksa jenis berkas."_s,
                PersonId{1}, written},
               {u"penyebab"_s, u"Modul unggah belum diperbarui ke versi yang menutup kerentanan."_s,
                PersonId{1}, written},
               {u"pemulihan"_s,
                u"Berkas dipulihkan dari salinan cadangan tanggal 20 November 2026.\nModul unggah "
                u"diperbarui, dan sandi "
                u"pengelola diganti."_s,
                PersonId{1}, written},
               {u"pelajaran"_s, u"Pembaruan modul perlu dijadwalkan dan dipantau setiap bulan."_s,
                PersonId{1}, written}};
    f.clocks = sampleClocks();
    f.evidence = sampleEvidence();
    f.recommendations = {
        sampleRecommendation(u"Memperbarui seluruh modul laman dan mematikan modul yang tidak dipakai"_s,
                             u"Dinas Penanaman Modal dan Pelayanan Terpadu Satu Pintu"_s, u"2026-12-04"_s),
        sampleRecommendation(u"Memasang pemantauan keutuhan berkas pada peladen laman"_s,
                             u"Bidang Teknologi Informasi dan Komunikasi"_s, u"2026-12-18"_s)};
    f.papers = {{.id = PaperId{1},
                 .kind = u"undangan_rapat"_s,
                 .fields = {{u"day"_s, u"Senin, 23 November 2026"_s},
                            {u"time"_s, u"09.00 WIB"_s},
                            {u"venue"_s, u"Ruang rapat lantai 2"_s}},
                 .at = written}};
    f.sendings = {{.channel = u"email"_s,
                   .recipient = u"Nama Pelapor"_s,
                   .text = u"Jawaban contoh."_s,
                   .person = PersonId{1},
                   .at = written}};
    f.people = {{PersonId{1}, u"Nama Petugas"_s}};
    f.signer.name = u"Nama Pejabat"_s;
    f.signer.position = u"Kepala Dinas Komunikasi, Informatika, Statistik dan Persandian"_s;
    f.signer.rank = u"Pembina Utama Muda"_s;
    f.signer.nip = u"00000000 000000 0 000"_s;
    f.queue = sampleQueue(f.ticket);
    f.mark = u"TANGGAP:1:CTH-2026-0042:000.6/0007/Diskominfo/2026:CONTOHCONTOHCONTOHCONTOH77"_s;
    Person member;
    member.id = PersonId{1};
    member.name = u"Nama Petugas"_s;
    member.nip = u"00000000 000000 0 001"_s;
    member.position = u"Kepala Bidang E-Government"_s;
    member.roles = {u"aplikasi_koordinator"_s};
    f.roster = {member};
    f.number = u"000.6/0007/Diskominfo/2026"_s;
    f.date = QDate(2026, 11, 23);
    f.degree = u"B"_s;
    return f;
}

} // namespace tanggap
