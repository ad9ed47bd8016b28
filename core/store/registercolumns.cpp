// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/registerparts.h"

namespace tanggap::registershape
{

using namespace Qt::Literals::StringLiterals;

RegisterColumn columnOf(const QString &id)
{
    using Kind = RegisterColumn::Kind;
    static const QList<RegisterColumn> pool{
        {u"serial"_s, {u"No. urut"_s, u"Serial no."_s}, 4, Kind::Number},
        {u"date"_s, {u"Tanggal"_s, u"Date"_s}, 9, Kind::Moment},
        {u"received"_s, {u"Diterima"_s, u"Received"_s}, 9, Kind::Moment},
        {u"finished"_s, {u"Selesai"_s, u"Finished"_s}, 9, Kind::Moment},
        {u"due"_s, {u"Batas waktu"_s, u"Due"_s}, 9, Kind::Moment},
        {u"sent"_s, {u"Tanggal kirim"_s, u"Sent"_s}, 9, Kind::Moment},
        {u"letter_date"_s, {u"Tanggal surat"_s, u"Letter date"_s}, 8, Kind::Day},
        {u"due_date"_s, {u"Tenggat"_s, u"Due date"_s}, 8, Kind::Day},
        {u"number"_s, {u"Nomor"_s, u"Number"_s}, 12, Kind::Text},
        {u"agenda"_s, {u"No. agenda"_s, u"Agenda no."_s}, 8, Kind::Text},
        {u"letter_number"_s, {u"Nomor surat"_s, u"Letter no."_s}, 11, Kind::Text},
        {u"code"_s, {u"Kode tiket"_s, u"Ticket"_s}, 13, Kind::Text},
        {u"title"_s, {u"Perihal"_s, u"Subject"_s}, 20, Kind::Text},
        {u"what"_s, {u"Uraian"_s, u"Entry"_s}, 16, Kind::Text},
        {u"description"_s, {u"Uraian kejadian"_s, u"Description"_s}, 24, Kind::Text},
        {u"reporter"_s, {u"Pelapor"_s, u"Reporter"_s}, 12, Kind::Text},
        {u"reporter_agency"_s, {u"Instansi pelapor"_s, u"Reporter's agency"_s}, 12, Kind::Text},
        {u"contact"_s, {u"Kontak"_s, u"Contact"_s}, 12, Kind::Text},
        {u"sender"_s, {u"Pengirim"_s, u"Sender"_s}, 14, Kind::Text},
        {u"addressee"_s, {u"Tujuan"_s, u"Addressee"_s}, 14, Kind::Text},
        {u"agency"_s, {u"Perangkat daerah"_s, u"Agency"_s}, 13, Kind::Text},
        {u"system"_s, {u"Sistem elektronik"_s, u"Electronic system"_s}, 13, Kind::Text},
        {u"class"_s, {u"Kelas sistem"_s, u"System class"_s}, 9, Kind::Text},
        {u"severity"_s, {u"Keparahan"_s, u"Severity"_s}, 11, Kind::Text},
        {u"type"_s, {u"Jenis insiden"_s, u"Incident type"_s}, 11, Kind::Text},
        {u"team"_s, {u"Tim"_s, u"Team"_s}, 12, Kind::Text},
        {u"person"_s, {u"Petugas"_s, u"Person"_s}, 11, Kind::Text},
        {u"channel"_s, {u"Saluran"_s, u"Channel"_s}, 8, Kind::Text},
        {u"status"_s, {u"Status"_s, u"Status"_s}, 8, Kind::Text},
        {u"nature"_s, {u"Sifat"_s, u"Nature"_s}, 8, Kind::Text},
        {u"forwarded"_s, {u"Diteruskan kepada"_s, u"Forwarded to"_s}, 14, Kind::Text},
        {u"request"_s, {u"Dengan hormat harap"_s, u"With request to"_s}, 14, Kind::Text},
        {u"remarks"_s, {u"Keterangan"_s, u"Remarks"_s}, 16, Kind::Text},
        {u"signer"_s, {u"Penanda tangan"_s, u"Signed by"_s}, 12, Kind::Text},
        {u"owner"_s, {u"Penanggung jawab"_s, u"Owner"_s}, 12, Kind::Text},
        {u"file"_s, {u"Berkas"_s, u"File"_s}, 14, Kind::Text},
        {u"size"_s, {u"Ukuran (bita)"_s, u"Size (bytes)"_s}, 7, Kind::Number},
        {u"sha256"_s, {u"SHA-256"_s, u"SHA-256"_s}, 20, Kind::Text},
        {u"returns"_s, {u"Dikembalikan"_s, u"Returned"_s}, 6, Kind::Number},
        {u"recommendations"_s, {u"Rekomendasi"_s, u"Recommendations"_s}, 7, Kind::Number},
        {u"prints"_s, {u"Cetakan"_s, u"Prints"_s}, 5, Kind::Number},
        {u"phone"_s, {u"Telepon"_s, u"Phone"_s}, 9, Kind::Text},
        {u"email"_s, {u"Surel"_s, u"E-mail"_s}, 12, Kind::Text},
    };
    for (const RegisterColumn &column : pool) {
        if (column.id == id)
            return column;
    }
    return {id, {id, id}, 10, Kind::Text};
}

} // namespace tanggap::registershape
