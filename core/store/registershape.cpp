// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/registershape.h"

#include "store/registerparts.h"

#include <algorithm>

namespace tanggap::registershape
{

using namespace Qt::Literals::StringLiterals;

namespace
{

using Entry = RegisterBook::Entry;

const QString PaperColumns = QStringLiteral("date number what title code addressee status signer sent");
const QString LogColumns = QStringLiteral("date what title code addressee person status remarks");

/// Ids under which procedures name a register, and the reading that it is; any other is a log by hand.
const QHash<QString, QString> &meanings()
{
    static const QHash<QString, QString> all{{u"register_insiden"_s, u"incidents"_s},
                                             {u"ticketing"_s, u"incidents"_s},
                                             {u"penanggulangan"_s, u"incidents"_s},
                                             {u"lembar_antrian"_s, u"queue"_s},
                                             {u"lembar_disposisi"_s, u"dispositions"_s},
                                             {u"poc"_s, u"evidence"_s},
                                             {u"laporan_analisis"_s, u"analyses"_s},
                                             {u"formulir_laporan"_s, u"forms"_s},
                                             {u"kegiatan_csirt"_s, u"activities"_s},
                                             {u"dokumentasi_kegiatan"_s, u"activities"_s},
                                             {u"sertifikat"_s, u"certificates"_s},
                                             {u"hall_of_fame"_s, u"hall_of_fame"_s},
                                             {u"logbook"_s, u"logbook"_s},
                                             {u"catatan_eskalasi"_s, u"escalations"_s},
                                             {u"pengumuman"_s, u"announcements"_s},
                                             {u"laporan_penyelesaian"_s, u"resolutions"_s},
                                             {u"laporan_berkala"_s, u"periodic"_s},
                                             {u"catatan_rapat"_s, u"meetings"_s},
                                             {u"daftar_poc"_s, u"contacts"_s},
                                             {u"catatan_backup"_s, u"backups"_s},
                                             {u"buku_agenda"_s, u"agenda"_s}};
    return all;
}

/// Registers of procedures that are kept as activities: the kind.
const QHash<QString, QString> &activities()
{
    static const QHash<QString, QString> all{{u"dokumentasi_jaringan"_s, u"network_document"_s}};
    return all;
}

class Catalogue
{
public:
    explicit Catalogue(const Office &office)
        : m_office(office)
    {
    }

    std::vector<Shape> run()
    {
        addAgendaBooks();
        addTicketRegisters();
        addPaperRegisters();
        addLogs();
        addUnknown();
        std::stable_partition(m_shapes.begin(), m_shapes.end(),
                              [](const Shape &shape) { return !shape.book.keptBy.isEmpty(); });
        return std::move(m_shapes);
    }

private:
    /// Offers a register unless nothing could ever stand in it.
    void add(const QString &id, const Localized &name, const QString &columns, const Localized &filledBy,
             std::vector<Part> parts, Entry entry = Entry::None)
    {
        if (entry == Entry::Line)
            parts.push_back(linePart(id));
        if (parts.empty())
            return;
        RegisterBook book{.id = id, .name = name, .filledBy = filledBy, .entry = entry};
        for (const QString &column : columns.split(u' '))
            book.columns << columnOf(column);
        for (const ProcedurePtr &procedure : m_office.procedures) {
            for (const RegisterRef &ref : procedure->registers) {
                if (meanings().value(ref.id, u"log."_s + ref.id) != id)
                    continue;
                if (book.keptBy.isEmpty())
                    book.name = ref.name;
                if (!book.keptBy.contains(procedure->id))
                    book.keptBy << procedure->id;
            }
        }
        m_shapes.push_back({book, std::move(parts)});
    }

    static std::vector<Part> join(std::vector<Part> parts, const std::vector<Part> &more)
    {
        parts.insert(parts.end(), more.begin(), more.end());
        return parts;
    }

    std::vector<Part> papers(const QStringList &templates) const { return paperParts(m_office, templates); }
    /// Without what is only begun: a certificate that nobody got is none.
    std::vector<Part> issuedPapers(const QStringList &templates) const
    {
        std::vector<Part> parts = papers(templates);
        for (Part &part : parts)
            part.where += u" AND paper.state NOT IN ('draft', 'submitted', 'returned')"_s;
        return parts;
    }

    void addAgendaBooks()
    {
        for (const AgendaBook &book : m_office.organization->agendaBooks) {
            const bool incoming = book.direction == AgendaDirection::Incoming;
            add(u"agenda."_s + book.id, book.name,
                incoming
                    ? u"serial date number sender letter_date letter_number title forwarded code remarks"_s
                    : u"serial number letter_date sent addressee title code remarks"_s,
                incoming
                    ? Localized{u"Setiap laporan yang diterima mendapat nomor agenda di sini; surat lain "
                                "dapat dicatat sendiri."_s,
                                u"Each report that is received takes its agenda number here; other letters "
                                "can be entered by hand."_s}
                    : Localized{u"Setiap naskah yang disetujui mendapat nomornya di sini; surat lain dapat "
                                "dicatat sendiri."_s,
                                u"Each paper that is approved takes its number here; other letters can be "
                                "entered by hand."_s},
                {agendaPart(m_office, book)}, incoming ? Entry::IncomingLetter : Entry::OutgoingLetter);
            m_shapes.back().book.keptBy << m_office.organization->id;
        }
    }

    void addTicketRegisters()
    {
        const Localized byReports{u"Setiap laporan yang dicatat masuk ke sini."_s,
                                  u"Every report that is recorded stands here."_s};
        add(u"incidents"_s, {u"Register insiden"_s, u"Incident register"_s},
            u"code received title agency system class type severity team status finished"_s, byReports,
            {ticketPart(m_office)});
        add(u"queue"_s, {u"Lembar antrian insiden"_s, u"Incident queue sheet"_s},
            u"code received type title severity team person due status"_s, byReports, {ticketPart(m_office)});
        add(u"forms"_s, {u"Formulir laporan insiden"_s, u"Incident report forms"_s},
            u"received code reporter contact channel type system description"_s, byReports,
            {ticketPart(m_office)});
        add(u"dispositions"_s, {u"Lembar disposisi"_s, u"Disposition sheets"_s},
            u"date agenda code sender title nature forwarded request remarks prints"_s,
            {u"Setiap lembar disposisi yang dibuat untuk tiket masuk ke sini."_s,
             u"Every disposition sheet that is made for a ticket stands here."_s},
            papers({u"disposisi"_s}));
        add(u"evidence"_s, {u"Dokumentasi insiden (PoC)"_s, u"Incident documentation (PoC)"_s},
            u"date code title file size sha256 person remarks"_s,
            {u"Setiap bukti yang dilampirkan pada tiket masuk ke sini."_s,
             u"Every piece of evidence that is attached to a ticket stands here."_s},
            {evidencePart()});
        add(u"recommendations"_s, {u"Rekomendasi"_s, u"Recommendations"_s},
            u"received code what owner due_date status remarks"_s,
            {u"Rekomendasi dari analisis tiket masuk ke sini, menurut tanggal laporan diterima."_s,
             u"Recommendations of tickets stand here, by the day on which the report was received."_s},
            {recommendationPart()});
        add(u"hall_of_fame"_s, {u"Hall of Fame"_s, u"Hall of Fame"_s},
            u"date reporter reporter_agency type code"_s,
            {u"Pelapor yang laporannya disahkan dan setuju namanya dicantumkan masuk ke sini."_s,
             u"Reporters whose report was confirmed and who agree to be named stand here."_s},
            honourParts(m_office));
        add(u"contacts"_s, {u"Daftar narahubung"_s, u"Points of contact"_s},
            u"system agency person phone email"_s,
            {u"Narahubung dari register sistem elektronik masuk ke sini."_s,
             u"Contacts named in the register of electronic systems stand here."_s},
            {contactPart()});
        m_shapes.back().book.timeless = true;
    }

    void addPaperRegisters()
    {
        const Localized byPapers{u"Naskah yang dibuat pada tiket masuk ke sini."_s,
                                 u"Papers that are made for tickets stand here."_s};
        add(u"analyses"_s, {u"Laporan analisis"_s, u"Analysis reports"_s},
            u"date number what title code returns recommendations status signer"_s, byPapers,
            papers({u"laporan_analisis"_s, u"laporan_verifikasi"_s, u"analisis_keamanan"_s,
                    u"analisa_kelemahan"_s, u"identifikasi_awal"_s}));
        add(u"resolutions"_s, {u"Laporan penyelesaian insiden"_s, u"Incident resolution reports"_s},
            PaperColumns, byPapers, papers({u"laporan_penyelesaian"_s}));
        add(u"certificates"_s, {u"Sertifikat"_s, u"Certificates"_s},
            u"date number reporter reporter_agency title code status signer sent"_s, byPapers,
            issuedPapers({u"sertifikat"_s}));
        add(u"announcements"_s, {u"Pengumuman insiden"_s, u"Incident announcements"_s}, PaperColumns,
            byPapers, papers({u"pengumuman"_s, u"berita"_s, u"peringatan_keamanan"_s}));
        add(u"periodic"_s, {u"Laporan berkala"_s, u"Periodic reports"_s}, PaperColumns,
            {u"Laporan berkala diterbitkan di sini; laporan dari tiket masuk ke sini pula."_s,
             u"Periodic reports are issued here; reports that are made for tickets stand here too."_s},
            join(papers({u"laporan_walikota"_s, u"laporan_berkala"_s, u"laporan_kegiatan"_s}),
                 {reportPart()}),
            Entry::Report);
        add(u"escalations"_s, {u"Catatan eskalasi"_s, u"Escalation record"_s},
            u"date what number title code addressee person remarks"_s,
            {u"Penyerahan tiket kepada tim atau prosedur lain dan nota eskalasi masuk ke sini."_s,
             u"Tickets given to a team or another procedure, and escalation papers, stand here."_s},
            join(join(stepParts(m_office, {StepAct::Assign}),
                      papers({u"nota_eskalasi"_s, u"eskalasi_bssn"_s, u"laporan_bssn"_s})),
                 {handoverPart(m_office)}));
    }

    void addLogs()
    {
        add(u"activities"_s, {u"Dokumentasi kegiatan"_s, u"Activity documentation"_s}, LogColumns,
            {u"Kegiatan yang dicatat serta undangan, daftar hadir, notula, dan laporan kegiatan masuk ke "
             "sini; yang lain dapat dicatat sendiri."_s,
             u"Recorded activities stand here, with invitations, attendance lists, minutes and activity "
             "reports; others can be entered by hand."_s},
            join({activityPart()}, papers({u"undangan_rapat"_s, u"daftar_hadir"_s, u"notula"_s,
                                           u"laporan_kegiatan"_s, u"paparan"_s, u"bukti_pengiriman"_s})),
            Entry::Line);
        add(u"logbook"_s, {u"Logbook keamanan siber"_s, u"Cyber-security logbook"_s}, LogColumns,
            {u"Setiap langkah yang selesai masuk ke sini; catatan lain dapat ditulis sendiri."_s,
             u"Every completed step stands here; other notes can be entered by hand."_s},
            stepParts(m_office), Entry::Line);
        add(u"meetings"_s, {u"Catatan rapat koordinasi"_s, u"Records of coordination meetings"_s}, LogColumns,
            {u"Kegiatan rapat koordinasi dan naskah rapat masuk ke sini; rapat lain dapat dicatat sendiri."_s,
             u"Coordination meetings among the activities and papers of meetings stand here; other meetings "
             "can be entered by hand."_s},
            join({activityPart(u"meeting"_s)}, papers({u"undangan_rapat"_s, u"daftar_hadir"_s, u"notula"_s})),
            Entry::Line);
        add(u"backups"_s, {u"Catatan backup data"_s, u"Backup records"_s},
            u"date what person status remarks"_s,
            {u"Cadangan yang dibuat program dan kegiatan pencadangan masuk ke sini; cadangan lain dapat "
             "dicatat sendiri."_s,
             u"Backups that the program makes and those among the activities stand here; others can be "
             "entered by hand."_s},
            {backupPart(), activityPart(u"backup_site"_s)}, Entry::Line);
    }

    /// What a procedure names and this program knows no source of is a log that people write.
    void addUnknown()
    {
        QStringList done;
        for (const ProcedurePtr &procedure : m_office.procedures) {
            for (const RegisterRef &ref : procedure->registers) {
                if (meanings().contains(ref.id) || done.contains(ref.id))
                    continue;
                done << ref.id;
                const QString columns = u"date what addressee person status remarks"_s;
                if (const QString kind = activities().value(ref.id); !kind.isEmpty())
                    add(u"log."_s + ref.id, ref.name, columns,
                        {u"Kegiatan jenis ini masuk ke sini; catatan lain dapat ditulis sendiri."_s,
                         u"Activities of this kind stand here; other notes can be entered by hand."_s},
                        {activityPart(kind)}, Entry::Line);
                else
                    add(u"log."_s + ref.id, ref.name, columns,
                        {u"Register ini ditulis sendiri."_s, u"This register is written by hand."_s}, {},
                        Entry::Line);
            }
        }
    }

    const Office &m_office;
    std::vector<Shape> m_shapes;
};

} // namespace

std::vector<Shape> shapes(const Office &office)
{
    return Catalogue(office).run();
}

} // namespace tanggap::registershape
