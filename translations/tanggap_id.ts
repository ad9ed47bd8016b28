<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id_ID" sourcelanguage="en">
<context>
    <name>tanggap::AccountsView</name>
    <message>
        <source>A new account</source>
        <translation>Akun baru</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Untuk</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Akun</translation>
    </message>
    <message>
        <source>What is typed to log in: no blanks.</source>
        <translation>Yang diketik untuk masuk: tanpa spasi.</translation>
    </message>
    <message>
        <source>The password is in the clipboard.</source>
        <translation>Kata sandi ada di papan klip.</translation>
    </message>
    <message>
        <source>One-time password</source>
        <translation>Kata sandi sekali pakai</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Salin</translation>
    </message>
    <message>
        <source>Noted, hide it</source>
        <translation>Sudah dicatat, sembunyikan</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Orang</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Peran</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Akun</translation>
    </message>
    <message>
        <source>New one-time password</source>
        <translation>Kata sandi sekali pakai baru</translation>
    </message>
    <message>
        <source>Add the account</source>
        <translation>Tambahkan akun</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>ditutup</translation>
    </message>
    <message>
        <source>one-time password</source>
        <translation>kata sandi sekali pakai</translation>
    </message>
    <message>
        <source>open</source>
        <translation>terbuka</translation>
    </message>
    <message>
        <source>No account chosen</source>
        <translation>Belum ada akun yang dipilih</translation>
    </message>
    <message>
        <source>Open the account</source>
        <translation>Buka akun</translation>
    </message>
    <message>
        <source>Close the account</source>
        <translation>Tutup akun</translation>
    </message>
    <message>
        <source>Your roles do not include managing accounts.</source>
        <translation>Peran Anda tidak mencakup pengelolaan akun.</translation>
    </message>
    <message>
        <source>Your own account cannot be closed by you.</source>
        <translation>Akun Anda sendiri tidak dapat Anda tutup.</translation>
    </message>
    <message>
        <source>One-time password of %1. It is shown only now: hand it over, it is changed at the first login.</source>
        <translation>Kata sandi sekali pakai untuk %1. Hanya ditampilkan sekarang: serahkan kepadanya, lalu diganti saat pertama kali masuk.</translation>
    </message>
    <message>
        <source>Make a new password for %1?</source>
        <translation>Buat kata sandi baru untuk %1?</translation>
    </message>
    <message>
        <source>The present one stops working at once.</source>
        <translation>Kata sandi yang sekarang langsung tidak berlaku.</translation>
    </message>
    <message>
        <source>Make a new password</source>
        <translation>Buat kata sandi baru</translation>
    </message>
</context>
<context>
    <name>tanggap::ActivitiesPage</name>
    <message>
        <source>Activities</source>
        <translation>Kegiatan</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>Entri baru</translation>
    </message>
    <message>
        <source>How many entries stand at each level. Press a field to see them; press it again to see all.</source>
        <translation>Banyaknya entri pada tiap tingkat. Tekan satu kotak untuk melihatnya; tekan lagi untuk melihat semua.</translation>
    </message>
    <message>
        <source>Nothing entered yet</source>
        <translation>Belum ada entri</translation>
    </message>
    <message>
        <source>What the team does beside its tickets stands here: meetings, risks, audits, backups. “New entry” begins one.</source>
        <translation>Pekerjaan tim di luar tiket tercatat di sini: rapat, risiko, audit, pencadangan. “Entri baru” untuk memulai.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tanggal</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Uraian</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Jatuh tempo</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>Tugas</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Mengenai</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Semua jenis</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Semua status</translation>
    </message>
    <message>
        <source>To be done</source>
        <translation>Belum selesai</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Terlambat</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Selesai</translation>
    </message>
    <message>
        <source>Duty %1</source>
        <translation>Tugas %1</translation>
    </message>
    <message>
        <source>Service %1</source>
        <translation>Layanan %1</translation>
    </message>
    <message>
        <source>done %1</source>
        <translation>selesai %1</translation>
    </message>
    <message>
        <source>of one person</source>
        <translation>milik satu orang</translation>
    </message>
    <message>
        <source>The newest %1 of %2 are shown. Narrow the list to see others.</source>
        <translation>Ditampilkan %1 yang terbaru dari %2. Persempit daftar untuk melihat yang lain.</translation>
    </message>
    <message>
        <source>%1, late</source>
        <translation>%1, terlambat</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>ditarik</translation>
    </message>
    <message>
        <source>None of your roles has a duty that is recorded here.</source>
        <translation>Tidak satu pun peran Anda mempunyai tugas yang dicatat di sini.</translation>
    </message>
</context>
<context>
    <name>tanggap::ActivityFacts</name>
    <message>
        <source>%1 (no longer active)</source>
        <translation>%1 (tidak aktif lagi)</translation>
    </message>
    <message>
        <source>Another agency&apos;s</source>
        <translation>Milik perangkat daerah lain</translation>
    </message>
</context>
<context>
    <name>tanggap::ActivityForm</name>
    <message>
        <source>New entry: %1</source>
        <translation>Entri baru: %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>To be done after it</source>
        <translation>Tindak lanjut</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Selesai</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Hasilnya</translation>
    </message>
    <message>
        <source>Record as done</source>
        <translation>Catat selesai</translation>
    </message>
    <message>
        <source>Withdrawn: %1</source>
        <translation>Ditarik: %1</translation>
    </message>
    <message>
        <source>Withdraw …</source>
        <translation>Tarik …</translation>
    </message>
    <message>
        <source>Withdraw this entry</source>
        <translation>Tarik entri ini</translation>
    </message>
    <message>
        <source>It stays in the journal and no longer counts.</source>
        <translation>Entri tetap ada di jurnal dan tidak dihitung lagi.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Alasan</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Tarik</translation>
    </message>
    <message>
        <source>Files and papers</source>
        <translation>Berkas dan naskah</translation>
    </message>
</context>
<context>
    <name>tanggap::ActivityWords</name>
    <message>
        <source>no</source>
        <translation>tidak</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ya</translation>
    </message>
</context>
<context>
    <name>tanggap::AdministratorStep</name>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Role in the team</source>
        <translation>Peran dalam tim</translation>
    </message>
    <message>
        <source>Only roles that may manage accounts.</source>
        <translation>Hanya peran yang boleh mengelola akun.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Akun</translation>
    </message>
    <message>
        <source>What you type to log in: no blanks.</source>
        <translation>Yang Anda ketik untuk masuk: tanpa spasi.</translation>
    </message>
    <message>
        <source>First administrator</source>
        <translation>Administrator pertama</translation>
    </message>
    <message>
        <source>Somebody who adds everybody else. Nobody can look up a password: keep it well.</source>
        <translation>Orang yang menambahkan semua yang lain. Kata sandi tidak dapat dilihat siapa pun: simpan baik-baik.</translation>
    </message>
    <message>
        <source>An account&apos;s name has no blanks.</source>
        <translation>Nama akun tidak boleh memuat spasi.</translation>
    </message>
</context>
<context>
    <name>tanggap::AgenciesPage</name>
    <message>
        <source>agencies.csv</source>
        <translation>perangkat-daerah.csv</translation>
    </message>
    <message>
        <source>Agencies</source>
        <translation>Perangkat daerah</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nama</translation>
    </message>
    <message>
        <source>&amp;Office of its head</source>
        <translation>&amp;Jabatan kepala</translation>
    </message>
    <message>
        <source>As an addressee: Kepala Dinas Pendidikan</source>
        <translation>Sebagai alamat tujuan surat: Kepala Dinas Pendidikan</translation>
    </message>
    <message>
        <source>Add&amp;ress</source>
        <translation>Al&amp;amat</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>&amp;Telepon</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>Sur&amp;el</translation>
    </message>
    <message>
        <source>&amp;In use</source>
        <translation>&amp;Digunakan</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Office of its head</source>
        <translation>Jabatan kepala</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telepon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Surel</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Alamat</translation>
    </message>
    <message>
        <source>No agencies in the register yet</source>
        <translation>Belum ada perangkat daerah dalam daftar</translation>
    </message>
    <message>
        <source>Reports and letters name them. Import a list or add the first.</source>
        <translation>Laporan dan surat menyebutnya. Impor daftar atau tambahkan yang pertama.</translation>
    </message>
    <message>
        <source>An agency needs a name.</source>
        <translation>Perangkat daerah harus bernama.</translation>
    </message>
    <message>
        <source>Another entry has this name already.</source>
        <translation>Entri lain sudah memakai nama ini.</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Digunakan</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ya</translation>
    </message>
    <message>
        <source>no</source>
        <translation>tidak</translation>
    </message>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>“%1” tidak dapat dibaca.</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>Tidak ada yang diimpor.</translation>
    </message>
    <message>
        <source>changes the entry</source>
        <translation>mengubah entri</translation>
    </message>
    <message>
        <source>new</source>
        <translation>baru</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Baris</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Hasilnya</translation>
    </message>
</context>
<context>
    <name>tanggap::AgendaPage</name>
    <message>
        <source>Agenda books</source>
        <translation>Buku agenda</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Buku</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Tahun</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nomor</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tanggal</translation>
    </message>
    <message>
        <source>Sender or addressee</source>
        <translation>Pengirim atau tujuan</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Surat</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Ringkasan</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Tiket</translation>
    </message>
    <message>
        <source>Nothing in this book yet</source>
        <translation>Belum ada isi dalam buku ini</translation>
    </message>
    <message>
        <source>Reports that are recorded and papers that are issued take their numbers here.</source>
        <translation>Laporan yang dicatat dan naskah yang diterbitkan mendapat nomornya di sini.</translation>
    </message>
    <message>
        <source>restricted</source>
        <translation>terbatas</translation>
    </message>
    <message>
        <source>Withdrawn: %1</source>
        <translation>Dicabut: %1</translation>
    </message>
    <message>
        <source>Reserve numbers …</source>
        <translation>Catat jatah nomor …</translation>
    </message>
    <message>
        <source>This book does not take its numbers from a reserved block.</source>
        <translation>Buku ini tidak memakai jatah nomor.</translation>
    </message>
    <message>
        <source>Your roles do not reserve numbers.</source>
        <translation>Peran Anda tidak mencatat jatah nomor.</translation>
    </message>
</context>
<context>
    <name>tanggap::ApprovalForm</name>
    <message>
        <source>Will be signed electronically</source>
        <translation>Akan ditandatangani secara elektronik</translation>
    </message>
    <message>
        <source>The number comes from the agency&apos;s central agenda. A number once entered is not given back.</source>
        <translation>Nomor berasal dari agenda pusat instansi. Nomor yang sudah dimasukkan tidak dapat dikembalikan.</translation>
    </message>
    <message>
        <source>The paper takes the next number of its book, if it has one. A number once given is not given back; a later change makes a new paper with a new number.</source>
        <translation>Naskah mengambil nomor berikutnya dari bukunya, bila ada. Nomor yang sudah diberikan tidak dapat dikembalikan; perubahan sesudahnya membuat naskah baru dengan nomor baru.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nomor</translation>
    </message>
    <message>
        <source>As the paper says</source>
        <translation>Sesuai naskah</translation>
    </message>
    <message>
        <source>SR, top secret</source>
        <translation>SR, sangat rahasia</translation>
    </message>
    <message>
        <source>R, secret</source>
        <translation>R, rahasia</translation>
    </message>
    <message>
        <source>T, restricted</source>
        <translation>T, terbatas</translation>
    </message>
    <message>
        <source>B, ordinary</source>
        <translation>B, biasa</translation>
    </message>
    <message>
        <source>Security degree</source>
        <translation>Derajat pengamanan</translation>
    </message>
    <message>
        <source>The box and the sentence about the electronic certificate stand where the hand would sign.</source>
        <translation>Kotak dan kalimat tentang sertifikat elektronik menempati tempat tanda tangan basah.</translation>
    </message>
</context>
<context>
    <name>tanggap::ArrivalSection</name>
    <message>
        <source>Receipt</source>
        <translation>Penerimaan</translation>
    </message>
    <message>
        <source>Cha&amp;nnel</source>
        <translation>Ka&amp;nal</translation>
    </message>
    <message>
        <source>Recei&amp;ved</source>
        <translation>&amp;Diterima</translation>
    </message>
    <message>
        <source>Empty: now, when it is recorded.</source>
        <translation>Kosong: sekarang, saat dicatat.</translation>
    </message>
    <message>
        <source>Why it is recorded only &amp;now</source>
        <translation>Mengapa &amp;baru dicatat sekarang</translation>
    </message>
    <message>
        <source>&amp;Letter number</source>
        <translation>Nomor &amp;surat</translation>
    </message>
    <message>
        <source>Letter date</source>
        <translation>Tanggal surat</translation>
    </message>
    <message>
        <source>20/11/2026</source>
        <translation>20/11/2026</translation>
    </message>
    <message>
        <source>It was received more than 5 minutes ago. Say why it is recorded only now.</source>
        <translation>Diterima lebih dari 5 menit yang lalu. Jelaskan mengapa baru dicatat sekarang.</translation>
    </message>
    <message>
        <source>This is no date. Write it like 20/11/2026.</source>
        <translation>Ini bukan tanggal. Tulis seperti 20/11/2026.</translation>
    </message>
    <message>
        <source>This date lies in the future.</source>
        <translation>Tanggal ini di masa depan.</translation>
    </message>
    <message>
        <source>Arrived by e-mail, entered when it was read</source>
        <translation>Masuk lewat surel, dicatat saat dibaca</translation>
    </message>
</context>
<context>
    <name>tanggap::AssignFields</name>
    <message>
        <source>Team</source>
        <translation>Tim</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Orang</translation>
    </message>
    <message>
        <source>%1 · %2 open</source>
        <translation>%1 · %2 terbuka</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Belum ada</translation>
    </message>
    <message>
        <source>The category leads to %1.</source>
        <translation>Kategori ini mengarah ke %1.</translation>
    </message>
    <message>
        <source>%1 open</source>
        <translation>%1 terbuka</translation>
    </message>
    <message>
        <source>away</source>
        <translation>tidak di tempat</translation>
    </message>
    <message>
        <source>on duty</source>
        <translation>piket</translation>
    </message>
    <message>
        <source>not on record: %1</source>
        <translation>belum tercatat: %1</translation>
    </message>
    <message>
        <source>Mind: %1.</source>
        <translation>Perhatikan: %1.</translation>
    </message>
    <message>
        <source>%1 supports</source>
        <translation>%1 mendukung</translation>
    </message>
</context>
<context>
    <name>tanggap::AssignSheet</name>
    <message>
        <source>Team or person …</source>
        <translation>Tim atau orang …</translation>
    </message>
    <message>
        <source>Team or person</source>
        <translation>Tim atau orang</translation>
    </message>
    <message>
        <source>Teams and people</source>
        <translation>Tim dan orang</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>Yang akan terjadi</translation>
    </message>
    <message>
        <source>Hand on</source>
        <translation>Disposisikan</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Hand on %1</source>
        <translation>Disposisikan %1</translation>
    </message>
    <message>
        <source>Hand on %1 tickets</source>
        <translation>Disposisikan %1 tiket</translation>
    </message>
    <message>
        <source>It is there already.</source>
        <translation>Sudah berada di sana.</translation>
    </message>
    <message>
        <source>What will happen · %1 of %2 can go</source>
        <translation>Yang akan terjadi · %1 dari %2 dapat didisposisikan</translation>
    </message>
    <message>
        <source>Note · required, the target is full</source>
        <translation>Catatan · wajib, tujuan sudah penuh</translation>
    </message>
    <message>
        <source>Note · optional</source>
        <translation>Catatan · opsional</translation>
    </message>
    <message>
        <source>%1 went, %2 did not.</source>
        <translation>%1 didisposisikan, %2 tidak.</translation>
    </message>
    <message>
        <source>Not handed on</source>
        <translation>Tidak didisposisikan</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
</context>
<context>
    <name>tanggap::Assistant</name>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Lanjut</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Buka</translation>
    </message>
    <message>
        <source>Make the database</source>
        <translation>Buat basis data</translation>
    </message>
    <message>
        <source>Making the database …</source>
        <translation>Membuat basis data …</translation>
    </message>
    <message>
        <source>Nothing was made; what you chose is still here.</source>
        <translation>Tidak ada yang dibuat; pilihan Anda masih ada di sini.</translation>
    </message>
</context>
<context>
    <name>tanggap::Banner</name>
    <message>
        <source>Details</source>
        <translation>Rincian</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Tutup pesan ini</translation>
    </message>
</context>
<context>
    <name>tanggap::BoardModel</name>
    <message>
        <source>Unassigned</source>
        <translation>Belum didisposisikan</translation>
    </message>
    <message>
        <source>every team</source>
        <translation>semua tim</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>langkah %1</translation>
    </message>
    <message>
        <source>waiting for reporter</source>
        <translation>menunggu pelapor</translation>
    </message>
    <message>
        <source>waiting for owner</source>
        <translation>menunggu pemilik</translation>
    </message>
    <message>
        <source>waiting for third party</source>
        <translation>menunggu pihak ketiga</translation>
    </message>
    <message>
        <source>on duty</source>
        <translation>piket</translation>
    </message>
</context>
<context>
    <name>tanggap::BoardPage</name>
    <message>
        <source>Board</source>
        <translation>Papan</translation>
    </message>
    <message>
        <source>Drag a card to hand it on · A does it by keyboard · Ctrl+Z takes it back</source>
        <translation>Seret kartu untuk disposisi · A lewat papan tik · Ctrl+Z membatalkan</translation>
    </message>
    <message>
        <source>per team</source>
        <translation>per tim</translation>
    </message>
    <message>
        <source>per person</source>
        <translation>per orang</translation>
    </message>
    <message>
        <source>per step</source>
        <translation>per langkah</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 ke %2</translation>
    </message>
    <message>
        <source>%1 carries %2 already. Say why it gets one more; the journal keeps it.</source>
        <translation>%1 sudah menangani %2. Jelaskan mengapa ditambah satu lagi; alasannya tersimpan dalam riwayat.</translation>
    </message>
    <message>
        <source>The note goes to the journal with it.</source>
        <translation>Catatan ini ikut masuk ke riwayat.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>Hand on</source>
        <translation>Disposisikan</translation>
    </message>
    <message>
        <source>The ticket is where it was.</source>
        <translation>Tiket tetap di tempat semula.</translation>
    </message>
</context>
<context>
    <name>tanggap::BulkBar</name>
    <message>
        <source>Tickets selected: %1</source>
        <translation>Tiket terpilih: %1</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Tandai sudah dibaca</translation>
    </message>
    <message>
        <source>Select none</source>
        <translation>Batalkan pilihan</translation>
    </message>
</context>
<context>
    <name>tanggap::BulkPapers</name>
    <message>
        <source>Save papers</source>
        <translation>Simpan naskah</translation>
    </message>
    <message>
        <source>Writes one kind of paper of the selected tickets into a folder</source>
        <translation>Menyimpan satu jenis naskah dari tiket terpilih ke sebuah map</translation>
    </message>
    <message>
        <source>Papers written</source>
        <translation>Naskah yang sudah disimpan</translation>
    </message>
    <message>
        <source>Folder for the papers</source>
        <translation>Map untuk naskah</translation>
    </message>
    <message>
        <source>Papers written to %1: %2.</source>
        <translation>Naskah yang disimpan ke %1: %2.</translation>
    </message>
    <message>
        <source>Of those not issued yet: %1.</source>
        <translation>Di antaranya belum diterbitkan: %1.</translation>
    </message>
    <message>
        <source>Tickets without this paper: %1.</source>
        <translation>Tiket tanpa naskah ini: %1.</translation>
    </message>
    <message>
        <source>Not complete yet, and not written: %1.</source>
        <translation>Belum lengkap, jadi tidak disimpan: %1.</translation>
    </message>
    <message>
        <source>Not yours to take out, and not written: %1.</source>
        <translation>Bukan wewenang Anda, dan tidak ditulis: %1.</translation>
    </message>
</context>
<context>
    <name>tanggap::CalendarSection</name>
    <message>
        <source>National holiday</source>
        <translation>Hari libur nasional</translation>
    </message>
    <message>
        <source>Collective leave</source>
        <translation>Cuti bersama</translation>
    </message>
    <message>
        <source>Other closing</source>
        <translation>Libur lainnya</translation>
    </message>
    <message>
        <source>Working hours and holidays</source>
        <translation>Jam kerja dan hari libur</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Jam layanan</translation>
    </message>
    <message>
        <source>As 07:30-12:00, 13:00-16:00; empty: closed.</source>
        <translation>Seperti 07:30-12:00, 13:00-16:00; kosong: tutup.</translation>
    </message>
    <message>
        <source>Opening hours: %1</source>
        <translation>Jam layanan: %1</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>ditutup</translation>
    </message>
    <message>
        <source>Holidays and collective leave</source>
        <translation>Hari libur dan cuti bersama</translation>
    </message>
    <message>
        <source>Periods with hours of their own</source>
        <translation>Masa dengan jam kerja khusus</translation>
    </message>
    <message>
        <source>Such as Ramadan; the hours count from Monday to Friday.</source>
        <translation>Misalnya Ramadan; jamnya berlaku Senin sampai Jumat.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tanggal</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Dari</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Sampai</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>Senin</translation>
    </message>
    <message>
        <source>Date of the holiday</source>
        <translation>Tanggal libur</translation>
    </message>
    <message>
        <source>Kind of day</source>
        <translation>Jenis hari</translation>
    </message>
    <message>
        <source>First day of the period</source>
        <translation>Hari pertama masa ini</translation>
    </message>
    <message>
        <source>Last day of the period</source>
        <translation>Hari terakhir masa ini</translation>
    </message>
    <message>
        <source>Name of the day</source>
        <translation>Nama hari</translation>
    </message>
    <message>
        <source>Name of the period</source>
        <translation>Nama masa</translation>
    </message>
    <message>
        <source>Hours of the period</source>
        <translation>Jam kerja masa ini</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Tambah</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Hapus</translation>
    </message>
    <message>
        <source>Save the calendar</source>
        <translation>Simpan kalender</translation>
    </message>
    <message>
        <source>%1 (our reading)</source>
        <translation>%1 (tafsiran kami)</translation>
    </message>
    <message>
        <source>The opening hours of a day cannot be read.</source>
        <translation>Jam layanan suatu hari tidak dapat dibaca.</translation>
    </message>
    <message>
        <source>The calendar is kept; open clocks are reckoned anew.</source>
        <translation>Kalender disimpan; tenggat yang berjalan dihitung ulang.</translation>
    </message>
</context>
<context>
    <name>tanggap::CardView</name>
    <message>
        <source>No open ticket</source>
        <translation>Tidak ada tiket terbuka</translation>
    </message>
</context>
<context>
    <name>tanggap::CheckedText</name>
    <message>
        <source>The text</source>
        <translation>Teks</translation>
    </message>
    <message>
        <source>This is no e-mail address. Write it like name@agency.example.</source>
        <translation>Ini bukan alamat surel. Tulis seperti nama@instansi.example.</translation>
    </message>
</context>
<context>
    <name>tanggap::ClassSection</name>
    <message>
        <source>Classification</source>
        <translation>Klasifikasi</translation>
    </message>
    <message>
        <source>P&amp;rocedure</source>
        <translation>Prosed&amp;ur</translation>
    </message>
    <message>
        <source>Se&amp;verity</source>
        <translation>Tin&amp;gkatan</translation>
    </message>
    <message>
        <source>Sharing (TLP &amp;2.0)</source>
        <translation>Pembagian informasi (TLP &amp;2.0)</translation>
    </message>
    <message>
        <source>Not classed yet</source>
        <translation>Belum diklasifikasi</translation>
    </message>
    <message>
        <source>Not rated yet</source>
        <translation>Belum dinilai</translation>
    </message>
    <message>
        <source>Cla&amp;ss</source>
        <translation>K&amp;lasifikasi</translation>
    </message>
    <message>
        <source>Not classed yet: the strictest applies until someone classes it.</source>
        <translation>Belum diklasifikasi: yang paling ketat berlaku sampai ada yang mengklasifikasinya.</translation>
    </message>
    <message>
        <source>May be shared with everybody.</source>
        <translation>Boleh dibagikan kepada siapa saja.</translation>
    </message>
    <message>
        <source>May be shared within the community, not in public.</source>
        <translation>Boleh dibagikan di dalam komunitas, tidak untuk umum.</translation>
    </message>
    <message>
        <source>Only within the organization and its clients, as far as they need to know.</source>
        <translation>Hanya di dalam organisasi dan kliennya, sejauh perlu diketahui.</translation>
    </message>
    <message>
        <source>Only within the organization, as far as it needs to know.</source>
        <translation>Hanya di dalam organisasi, sejauh perlu diketahui.</translation>
    </message>
    <message>
        <source>For named people only: the ticket is restricted to those who work on it.</source>
        <translation>Hanya untuk orang yang disebut namanya: tiket terbatas bagi yang menanganinya.</translation>
    </message>
    <message>
        <source>%1: due %2 %3 (%4)</source>
        <translation>%1: jatuh tempo %2 %3 (%4)</translation>
    </message>
</context>
<context>
    <name>tanggap::ClockLines</name>
    <message>
        <source>Start</source>
        <translation>Mulai</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Berhenti</translation>
    </message>
</context>
<context>
    <name>tanggap::ClockSheet</name>
    <message>
        <source>Rule</source>
        <translation>Aturan</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Dimulai</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Batas waktu</translation>
    </message>
    <message>
        <source>Open while the ticket is paused</source>
        <translation>Terbuka selama tiket dijeda</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Dihentikan</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Hasil</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>Sejauh ini</translation>
    </message>
    <message>
        <source>Without pauses</source>
        <translation>Tanpa jeda</translation>
    </message>
    <message>
        <source>%1 of %2 counted, %3 late</source>
        <translation>%1 dari %2 terhitung, %3 lewat waktu</translation>
    </message>
    <message>
        <source>%1 of %2 counted, %3 left</source>
        <translation>%1 dari %2 terhitung, sisa %3</translation>
    </message>
    <message>
        <source>happened %1, recorded %2</source>
        <translation>terjadi %1, dicatat %2</translation>
    </message>
    <message>
        <source>counted</source>
        <translation>dihitung</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>dijeda</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>dilewati</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 in %2 stretches</source>
        <translation>%1 dalam %2 rentang</translation>
    </message>
    <message>
        <source>As %1</source>
        <translation>Sebagai %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 dari %2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
</context>
<context>
    <name>tanggap::ClockStrip</name>
    <message>
        <source>%1 (%2) · %3</source>
        <translation>%1 (%2) · %3</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Deadline %1</source>
        <translation>Tenggat %1</translation>
    </message>
    <message>
        <source>met in %1</source>
        <translation>terpenuhi dalam %1</translation>
    </message>
    <message>
        <source>late by %1</source>
        <translation>lewat waktu %1</translation>
    </message>
</context>
<context>
    <name>tanggap::ColumnHead</name>
    <message>
        <source>%1 late</source>
        <translation>%1 lewat waktu</translation>
    </message>
    <message>
        <source>capacity %1</source>
        <translation>kapasitas %1</translation>
    </message>
</context>
<context>
    <name>tanggap::ColumnView</name>
    <message>
        <source>… %1 more</source>
        <translation>… %1 lagi</translation>
    </message>
    <message>
        <source>Show them all in the queue</source>
        <translation>Tampilkan semua di antrian</translation>
    </message>
</context>
<context>
    <name>tanggap::CommandPalette</name>
    <message>
        <source>Search tickets, people or commands …</source>
        <translation>Cari tiket, orang, atau perintah …</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Ditemukan</translation>
    </message>
    <message>
        <source>not possible here</source>
        <translation>tidak dapat dilakukan di sini</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Perintah</translation>
    </message>
    <message>
        <source>Nothing fits “%1”. Try a ticket&apos;s code, a name or a verb.</source>
        <translation>Tidak ada yang cocok dengan “%1”. Coba kode tiket, nama, atau kata kerja.</translation>
    </message>
</context>
<context>
    <name>tanggap::Commands</name>
    <message>
        <source>Go</source>
        <translation>Tuju</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Kerja</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Tiket</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Naskah</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Tampilan</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Program</translation>
    </message>
</context>
<context>
    <name>tanggap::Core</name>
    <message>
        <source>The printer does not take the paper.</source>
        <translation>Pencetak tidak menerima naskah.</translation>
    </message>
    <message>
        <source>The printer stopped in the middle of the paper.</source>
        <translation>Pencetak berhenti di tengah naskah.</translation>
    </message>
    <message>
        <source>The printer did not finish the paper.</source>
        <translation>Pencetak tidak menyelesaikan naskah.</translation>
    </message>
    <message>
        <source>The file %1 cannot be written.</source>
        <translation>Berkas %1 tidak dapat ditulis.</translation>
    </message>
    <message>
        <source>Nothing can be read from stdin.</source>
        <translation>Tidak ada yang dapat dibaca dari stdin.</translation>
    </message>
    <message>
        <source>Run the commands on stdin, one a line; one JSON answer a line</source>
        <translation>Jalankan perintah dari stdin, satu per baris; satu jawaban JSON per baris</translation>
    </message>
    <message>
        <source>Database; the lines need not name it. A line may name its own --as. After an error it goes on, and exits 0.</source>
        <translation>Basis data; baris perintah tidak perlu menyebutnya. Tiap baris boleh menyebut --as sendiri. Setelah galat tetap berlanjut, dan keluar dengan 0.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>Berkas %1 tidak dapat dibaca.</translation>
    </message>
    <message>
        <source>The file %1 is too large.</source>
        <translation>Berkas %1 terlalu besar.</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Langkah</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Galat</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Peringatan</translation>
    </message>
    <message>
        <source>%1 is valid.</source>
        <translation>%1 sah.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Langkah</translation>
    </message>
    <message>
        <source>Actors</source>
        <translation>Pelaku</translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation>Menuju</translation>
    </message>
    <message>
        <source>end</source>
        <translation>selesai</translation>
    </message>
    <message>
        <source>There is no procedure “%1”. There are: %2.</source>
        <translation>Tidak ada prosedur “%1”. Yang ada: %2.</translation>
    </message>
    <message>
        <source>List the procedures that the program brings</source>
        <translation>Daftar prosedur bawaan program</translation>
    </message>
    <message>
        <source>JSON file</source>
        <translation>Berkas JSON</translation>
    </message>
    <message>
        <source>Show a procedure&apos;s steps; with --json its whole file</source>
        <translation>Tampilkan langkah prosedur; dengan --json seluruh berkasnya</translation>
    </message>
    <message>
        <source>One of the list</source>
        <translation>Salah satu dari daftar</translation>
    </message>
    <message>
        <source>Account; its password is in TANGGAP_PASSWORD, or asked for.</source>
        <translation>Akun; kata sandinya ada di TANGGAP_PASSWORD, atau ditanyakan.</translation>
    </message>
    <message>
        <source>Answer in JSON.</source>
        <translation>Jawab dalam JSON.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Tampilkan bantuan ini.</translation>
    </message>
    <message>
        <source>Simulated moment, in a drill database only.</source>
        <translation>Waktu simulasi, hanya dalam basis data gladi.</translation>
    </message>
    <message>
        <source>There is no command “%1”. tanggapctl --help lists them.</source>
        <translation>Tidak ada perintah “%1”. tanggapctl --help menampilkan daftarnya.</translation>
    </message>
    <message>
        <source>%1 cannot stand in a batch.</source>
        <translation>%1 tidak dapat dipakai dalam batch.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Cara pakai: %1</translation>
    </message>
    <message>
        <source>--%1 is needed. Usage: %2</source>
        <translation>--%1 diperlukan. Cara pakai: %2</translation>
    </message>
    <message>
        <source>tanggapctl: case database of an incident response team, without a window</source>
        <translation>tanggapctl: basis data kasus tim tanggap insiden, tanpa jendela</translation>
    </message>
    <message>
        <source>tanggapctl COMMAND --help tells more. Every command knows --json and --as NAME; the password is in
TANGGAP_PASSWORD or is asked for. Exit: 0 done, 2 usage, 3 denied, 4 invalid (also a ticket that does not
exist), 5 conflict, 6 unavailable (also a database that does not exist), 1 other.</source>
        <translation>tanggapctl COMMAND --help menjelaskan lebih lanjut. Setiap perintah mengenal --json dan --as NAME; kata sandi ada di
TANGGAP_PASSWORD atau ditanyakan. Kode keluar: 0 selesai, 2 cara pakai, 3 ditolak, 4 tidak sah (juga tiket yang tidak
ada), 5 konflik, 6 tidak tersedia (juga basis data yang tidak ada), 1 lainnya.</translation>
    </message>
    <message>
        <source>Say who you are: --as NAME.</source>
        <translation>Sebutkan siapa Anda: --as NAME.</translation>
    </message>
    <message>
        <source>A simulated moment (--at) is for a drill database only.</source>
        <translation>Waktu simulasi (--at) hanya untuk basis data gladi.</translation>
    </message>
    <message>
        <source>“%1” is no moment. Write it like 2026-11-21T14:05:00+07:00.</source>
        <translation>“%1” bukan waktu. Tulis seperti 2026-11-21T14:05:00+07:00.</translation>
    </message>
    <message>
        <source>%1: counted</source>
        <translation>%1: dihitung</translation>
    </message>
    <message>
        <source>%1: paused, %2</source>
        <translation>%1: dijeda, %2</translation>
    </message>
    <message>
        <source>%1: not counted, %2</source>
        <translation>%1: tidak dihitung, %2</translation>
    </message>
    <message>
        <source>Started %1</source>
        <translation>Mulai %1</translation>
    </message>
    <message>
        <source>Deadline %1</source>
        <translation>Tenggat %1</translation>
    </message>
    <message>
        <source>Stopped %1</source>
        <translation>Berhenti %1</translation>
    </message>
    <message>
        <source>As class %1 it would be %2</source>
        <translation>Sebagai klasifikasi %1 menjadi %2</translation>
    </message>
    <message>
        <source>A quotation mark is never closed.</source>
        <translation>Ada tanda kutip yang tidak ditutup.</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>ditutup</translation>
    </message>
    <message>
        <source>closed, steps after closing are open</source>
        <translation>ditutup, langkah setelah penutupan masih terbuka</translation>
    </message>
    <message>
        <source>open, paused</source>
        <translation>terbuka, dijeda</translation>
    </message>
    <message>
        <source>open</source>
        <translation>terbuka</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Prosedur</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasifikasi</translation>
    </message>
    <message>
        <source>not classed yet</source>
        <translation>belum diklasifikasi</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistem</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Perangkat daerah</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>TLP</source>
        <translation>TLP</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Diterima</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Jatuh tempo</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Tim</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Orang</translation>
    </message>
    <message>
        <source>Duplicate of</source>
        <translation>Duplikat dari</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>oleh %1</translation>
    </message>
    <message>
        <source>outcome %1</source>
        <translation>hasil %1</translation>
    </message>
    <message>
        <source>missing: %1</source>
        <translation>kurang: %1</translation>
    </message>
    <message>
        <source>Open steps</source>
        <translation>Langkah terbuka</translation>
    </message>
    <message>
        <source>Clocks</source>
        <translation>Tenggat</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Naskah</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Riwayat</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>jatuh tempo %1</translation>
    </message>
    <message>
        <source>waits at step %1</source>
        <translation>menunggu di langkah %1</translation>
    </message>
    <message>
        <source>There is no folder for the office&apos;s own templates.</source>
        <translation>Map untuk templat milik kantor belum ditentukan.</translation>
    </message>
    <message>
        <source>The office has no template “%1” of its own.</source>
        <translation>Kantor tidak mempunyai templat “%1” sendiri.</translation>
    </message>
    <message>
        <source>%1 cannot be put aside.</source>
        <translation>%1 tidak dapat disisihkan.</translation>
    </message>
    <message>
        <source>The template %1 cannot be read.</source>
        <translation>Templat %1 tidak dapat dibaca.</translation>
    </message>
    <message>
        <source>%1: the template calls itself “%2”.</source>
        <translation>%1: templat menyebut dirinya “%2”.</translation>
    </message>
    <message>
        <source>LibreOffice is not installed here, so there is no %1 file. The ODT file can be edited with any word processor.</source>
        <translation>LibreOffice tidak terpasang di sini sehingga berkas %1 tidak dapat dibuat. Berkas ODT dapat disunting dengan pengolah kata mana pun.</translation>
    </message>
    <message>
        <source>The file for LibreOffice cannot be written.</source>
        <translation>Berkas untuk LibreOffice tidak dapat ditulis.</translation>
    </message>
    <message>
        <source>LibreOffice gave no file in time.</source>
        <translation>LibreOffice tidak menghasilkan berkas pada waktunya.</translation>
    </message>
    <message>
        <source>LibreOffice could not convert the paper.</source>
        <translation>LibreOffice tidak dapat mengubah naskah.</translation>
    </message>
    <message>
        <source>%1 (for %2)</source>
        <translation>%1 (untuk %2)</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Waktu</translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation>Keluaran</translation>
    </message>
    <message>
        <source>* our reading, not printed in the document</source>
        <translation>* bacaan kami, tidak tercetak dalam dokumen</translation>
    </message>
    <message>
        <source>Handed over by</source>
        <translation>Dilimpahkan dari</translation>
    </message>
    <message>
        <source>Handed over to</source>
        <translation>Dilimpahkan ke</translation>
    </message>
    <message>
        <source>Ticket %1 is a duplicate; hand over the one that carries the case.</source>
        <translation>Tiket %1 adalah duplikat; limpahkan tiket yang membawa kasusnya.</translation>
    </message>
    <message>
        <source>There is no other procedure to hand ticket %1 over to.</source>
        <translation>Tidak ada prosedur lain untuk melimpahkan tiket %1.</translation>
    </message>
    <message>
        <source>Ticket %1 cannot be handed over to “%2”. It can to: %3.</source>
        <translation>Tiket %1 tidak dapat dilimpahkan ke “%2”. Yang bisa: %3.</translation>
    </message>
    <message>
        <source>The procedure has no clock “%1” to switch.</source>
        <translation>Prosedur tidak memiliki tenggat “%1” yang dapat diatur.</translation>
    </message>
    <message>
        <source>The time of discovery</source>
        <translation>Waktu diketahui</translation>
    </message>
    <message>
        <source>What was reported was known at the receipt at the latest.</source>
        <translation>Yang dilaporkan paling lambat diketahui saat laporan diterima.</translation>
    </message>
    <message>
        <source>The conversion was cancelled.</source>
        <translation>Konversi dibatalkan.</translation>
    </message>
    <message>
        <source>A clock with &quot;when&quot; starts at discovery, and no other does.</source>
        <translation>Tenggat dengan &quot;when&quot; dimulai saat diketahui, yang lain tidak.</translation>
    </message>
    <message>
        <source>A clock with &quot;when&quot; stops with a sent paper, and no other does.</source>
        <translation>Tenggat dengan &quot;when&quot; berhenti saat naskah dikirim, yang lain tidak.</translation>
    </message>
    <message>
        <source>There is no severity &quot;%1&quot;.</source>
        <translation>Tidak ada tingkatan &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The procedure has no severities to choose from.</source>
        <translation>Prosedur tidak memiliki tingkatan untuk dipilih.</translation>
    </message>
    <message>
        <source>There is not enough memory for this paper.</source>
        <translation>Memori tidak cukup untuk naskah ini.</translation>
    </message>
    <message>
        <source>The register has no system “%1”.</source>
        <translation>Register tidak memuat sistem “%1”.</translation>
    </message>
    <message>
        <source>Prepared for electronic signing</source>
        <translation>Disiapkan untuk tanda tangan elektronik</translation>
    </message>
    <message>
        <source>%1 is handed over to %2.</source>
        <translation>%1 dilimpahkan ke %2.</translation>
    </message>
    <message>
        <source>The answer is yes or no.</source>
        <translation>Jawabannya yes atau no.</translation>
    </message>
    <message>
        <source>Electronic system of the register</source>
        <translation>Sistem elektronik dari register</translation>
    </message>
    <message>
        <source>When the office first knew of it</source>
        <translation>Kapan kantor pertama kali mengetahuinya</translation>
    </message>
    <message>
        <source>Open a linked ticket under another procedure of the organization</source>
        <translation>Buka tiket tertaut dengan prosedur lain dari organisasi</translation>
    </message>
    <message>
        <source>The other procedure</source>
        <translation>Prosedur yang lain</translation>
    </message>
    <message>
        <source>Record whether the reporter agrees to be named in public</source>
        <translation>Catat apakah pelapor setuju namanya diumumkan</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>yes atau no</translation>
    </message>
    <message>
        <source>Fill in: %1.</source>
        <translation>Isi: %1.</translation>
    </message>
    <message>
        <source>This moment is still to come.</source>
        <translation>Waktu ini belum terjadi.</translation>
    </message>
    <message>
        <source>This register is filled by the work itself.</source>
        <translation>Register ini terisi sendiri dari pekerjaan.</translation>
    </message>
    <message>
        <source>This register is no agenda book.</source>
        <translation>Register ini bukan buku agenda.</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Pengirim</translation>
    </message>
    <message>
        <source>Addressee</source>
        <translation>Tujuan</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Isi ringkas</translation>
    </message>
    <message>
        <source>Forwarded to</source>
        <translation>Diteruskan kepada</translation>
    </message>
    <message>
        <source>“%1” is no date.</source>
        <translation>“%1” bukan tanggal.</translation>
    </message>
    <message>
        <source>Letters are entered here, with a sender or addressee.</source>
        <translation>Di sini dicatat surat, dengan pengirim atau tujuannya.</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Uraian</translation>
    </message>
    <message>
        <source>This line is struck out already.</source>
        <translation>Baris ini sudah dicoret.</translation>
    </message>
    <message>
        <source>The export was cancelled; no file was written.</source>
        <translation>Ekspor dibatalkan; tidak ada berkas yang ditulis.</translation>
    </message>
    <message>
        <source>A register is exported as .csv, .xlsx or .pdf.</source>
        <translation>Register diekspor sebagai .csv, .xlsx, atau .pdf.</translation>
    </message>
    <message>
        <source>A sheet cannot have so many rows. Choose a shorter period, or CSV.</source>
        <translation>Lembar kerja tidak dapat memuat baris sebanyak ini. Pilih periode lebih pendek, atau CSV.</translation>
    </message>
    <message>
        <source>This line is not in the register.</source>
        <translation>Baris ini tidak ada dalam register.</translation>
    </message>
    <message>
        <source>Only whoever sees the office&apos;s tickets reads its registers.</source>
        <translation>Register hanya dapat dibaca oleh yang berhak melihat tiket kantor.</translation>
    </message>
    <message>
        <source>The office keeps no register “%1”.</source>
        <translation>Kantor tidak memiliki register “%1”.</translation>
    </message>
    <message>
        <source>A period goes from a day to the same or a later one.</source>
        <translation>Periode dimulai dari suatu hari sampai hari yang sama atau sesudahnya.</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>Kept by</source>
        <translation>Diminta oleh</translation>
    </message>
    <message>
        <source>--%1 is a day: 2026-11-21.</source>
        <translation>--%1 berupa tanggal: 2026-11-21.</translation>
    </message>
    <message>
        <source>Say with --out into which file: .xlsx, .csv or .pdf.</source>
        <translation>Sebutkan berkas tujuan dengan --out: .xlsx, .csv, atau .pdf.</translation>
    </message>
    <message>
        <source>%1: %2 rows</source>
        <translation>%1: %2 baris</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Folder %1 tidak dapat dibuat.</translation>
    </message>
    <message>
        <source>%1: %2 names</source>
        <translation>%1: %2 nama</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Selesai</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Menunggu</translation>
    </message>
    <message>
        <source>Being handled</source>
        <translation>Sedang ditangani</translation>
    </message>
    <message>
        <source>Ticket: %1</source>
        <translation>Tiket: %1</translation>
    </message>
    <message>
        <source>Received: %1</source>
        <translation>Diterima: %1</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>Status: %1</translation>
    </message>
    <message>
        <source>Contact: %1</source>
        <translation>Kontak: %1</translation>
    </message>
    <message>
        <source>The database.</source>
        <translation>Basis data.</translation>
    </message>
    <message>
        <source>Write a register into a file, or list them</source>
        <translation>Tulis sebuah register ke berkas, atau tampilkan daftarnya</translation>
    </message>
    <message>
        <source>The register&apos;s id, or “list”.</source>
        <translation>Id register, atau “list”.</translation>
    </message>
    <message>
        <source>First day; default: the first of this year.</source>
        <translation>Hari pertama; bawaan: awal tahun ini.</translation>
    </message>
    <message>
        <source>Last day, included; default: today.</source>
        <translation>Hari terakhir, termasuk; bawaan: hari ini.</translation>
    </message>
    <message>
        <source>The file: .xlsx, .csv or .pdf.</source>
        <translation>Berkas: .xlsx, .csv, atau .pdf.</translation>
    </message>
    <message>
        <source>Write the public page of thanks: who agrees to be named</source>
        <translation>Tulis laman terima kasih untuk umum: siapa yang setuju dicantumkan</translation>
    </message>
    <message>
        <source>Where index.html and hall-of-fame.json go.</source>
        <translation>Tempat index.html dan hall-of-fame.json.</translation>
    </message>
    <message>
        <source>Say what a reporter may know of their report</source>
        <translation>Yang boleh diketahui pelapor tentang laporannya</translation>
    </message>
    <message>
        <source>The ticket&apos;s code.</source>
        <translation>Kode tiket.</translation>
    </message>
    <message>
        <source>Cancelled. Files written until then: %1.</source>
        <translation>Dibatalkan. Berkas yang sempat disimpan: %1.</translation>
    </message>
    <message>
        <source>The file: .pdf, or .odt and .docx to go on with</source>
        <translation>Berkasnya: .pdf, atau .odt dan .docx untuk diolah lagi</translation>
    </message>
    <message>
        <source>A paper is written as .pdf, .odt or .docx.</source>
        <translation>Naskah disimpan sebagai .pdf, .odt, atau .docx.</translation>
    </message>
    <message>
        <source>LibreOffice is not installed on this computer; save ODT instead.</source>
        <translation>LibreOffice tidak terpasang di komputer ini; simpan sebagai ODT.</translation>
    </message>
    <message>
        <source>%1 %2: %3, %4.</source>
        <translation>%1 %2: %3, %4.</translation>
    </message>
    <message>
        <source>Due: %1.</source>
        <translation>Jatuh tempo: %1.</translation>
    </message>
    <message>
        <source>“%1” is no number of an entry.</source>
        <translation>“%1” bukan nomor catatan.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tanggal</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>Uraian tugas</translation>
    </message>
    <message>
        <source>Entries: %1</source>
        <translation>Catatan: %1</translation>
    </message>
    <message>
        <source>There is no such follow-up.</source>
        <translation>Tindak lanjut ini tidak ada.</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Isian</translation>
    </message>
    <message>
        <source>States</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Of this duty</source>
        <translation>Dari uraian tugas ini</translation>
    </message>
    <message>
        <source>Of this service</source>
        <translation>Dari layanan ini</translation>
    </message>
    <message>
        <source>From this day on</source>
        <translation>Mulai tanggal ini</translation>
    </message>
    <message>
        <source>Until this day, included</source>
        <translation>Sampai dengan tanggal ini</translation>
    </message>
    <message>
        <source>Those that hold these words</source>
        <translation>Yang memuat kata-kata ini</translation>
    </message>
    <message>
        <source>Those that are not done</source>
        <translation>Yang belum selesai</translation>
    </message>
    <message>
        <source>Those that are done</source>
        <translation>Yang sudah selesai</translation>
    </message>
    <message>
        <source>Those of which something is overdue</source>
        <translation>Yang sudah lewat jatuh tempo</translation>
    </message>
    <message>
        <source>Also what no longer counts</source>
        <translation>Termasuk yang tidak berlaku lagi</translation>
    </message>
    <message>
        <source>Number of the entry</source>
        <translation>Nomor catatan</translation>
    </message>
    <message>
        <source>The entry; options go over what it says</source>
        <translation>Isi catatan; opsi menggantikan isinya</translation>
    </message>
    <message>
        <source>Kind of activity</source>
        <translation>Jenis kegiatan</translation>
    </message>
    <message>
        <source>A field of its kind; may be repeated</source>
        <translation>Isian jenisnya; boleh diulang</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Hasil</translation>
    </message>
    <message>
        <source>Record work that is no ticket</source>
        <translation>Catat kegiatan yang bukan tiket</translation>
    </message>
    <message>
        <source>List such entries</source>
        <translation>Tampilkan daftar kegiatan</translation>
    </message>
    <message>
        <source>Show one with its follow-ups and files</source>
        <translation>Tampilkan satu kegiatan dengan tindak lanjut dan berkasnya</translation>
    </message>
    <message>
        <source>Set one to done</source>
        <translation>Tandai kegiatan selesai</translation>
    </message>
    <message>
        <source>Set the state of one</source>
        <translation>Ubah status kegiatan</translation>
    </message>
    <message>
        <source>Id of the state</source>
        <translation>Id status</translation>
    </message>
    <message>
        <source>Add a follow-up to one, or complete it</source>
        <translation>Tambah tindak lanjut kegiatan, atau selesaikan</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Apa yang harus dilakukan</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Oleh siapa</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Paling lambat</translation>
    </message>
    <message>
        <source>Complete this follow-up</source>
        <translation>Selesaikan tindak lanjut ini</translation>
    </message>
    <message>
        <source>Keep files with one</source>
        <translation>Simpan berkas pada kegiatan</translation>
    </message>
    <message>
        <source>A file to keep with it; may be repeated</source>
        <translation>Berkas yang disimpan bersamanya; boleh diulang</translation>
    </message>
    <message>
        <source>Say that one no longer counts; it stays in the database</source>
        <translation>Nyatakan kegiatan tidak berlaku lagi; tetap tersimpan</translation>
    </message>
    <message>
        <source>List the kinds of activity with their fields and states</source>
        <translation>Tampilkan jenis kegiatan dengan isian dan statusnya</translation>
    </message>
    <message>
        <source>Record a coordination meeting</source>
        <translation>Catat rapat koordinasi</translation>
    </message>
    <message>
        <source>List coordination meetings</source>
        <translation>Tampilkan daftar rapat koordinasi</translation>
    </message>
    <message>
        <source>Record a risk</source>
        <translation>Catat risiko</translation>
    </message>
    <message>
        <source>List risks</source>
        <translation>Tampilkan daftar risiko</translation>
    </message>
    <message>
        <source>“%1” is not known here.</source>
        <translation>“%1” tidak dikenal di sini.</translation>
    </message>
    <message>
        <source>The register has no agency “%1”.</source>
        <translation>Register tidak memuat perangkat daerah “%1”.</translation>
    </message>
    <message>
        <source>Say what kind of activity it is: --kind.</source>
        <translation>Sebutkan jenis kegiatannya: --kind.</translation>
    </message>
    <message>
        <source>Duty that it belongs to; default the first that fits</source>
        <translation>Uraian tugasnya; bila kosong yang pertama cocok</translation>
    </message>
    <message>
        <source>Service that it belongs to; default the duty&apos;s</source>
        <translation>Layanannya; bila kosong layanan uraian tugasnya</translation>
    </message>
    <message>
        <source>Its day, or the first of a period; default today</source>
        <translation>Tanggalnya, atau awal periode; bila kosong hari ini</translation>
    </message>
    <message>
        <source>Last day of a period</source>
        <translation>Hari terakhir periode</translation>
    </message>
    <message>
        <source>Somebody who takes part; may be repeated</source>
        <translation>Orang yang terlibat; boleh diulang</translation>
    </message>
    <message>
        <source>Agency of the register</source>
        <translation>Perangkat daerah dari register</translation>
    </message>
    <message>
        <source>Ticket that it is about</source>
        <translation>Tiket terkait</translation>
    </message>
    <message>
        <source>State; default the kind&apos;s first</source>
        <translation>Status; bila kosong status pertama jenisnya</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Peran</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Tempat</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Terlambat</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Selesai</translation>
    </message>
    <message>
        <source>Asked of</source>
        <translation>Ditanyakan kepada</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Tiket</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pertanyaan</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Jawaban</translation>
    </message>
    <message>
        <source>Question %1: %2.</source>
        <translation>Pertanyaan %1: %2.</translation>
    </message>
    <message>
        <source>%1: %2 sections</source>
        <translation>%1: %2 bagian</translation>
    </message>
    <message>
        <source>Number of the question</source>
        <translation>Nomor pertanyaan</translation>
    </message>
    <message>
        <source>List the duties of the team and how each stands</source>
        <translation>Tampilkan uraian tugas tim dan keadaannya</translation>
    </message>
    <message>
        <source>Of this role only</source>
        <translation>Hanya dari peran ini</translation>
    </message>
    <message>
        <source>Ask somebody to decide</source>
        <translation>Minta keputusan</translation>
    </message>
    <message>
        <source>What is to be decided</source>
        <translation>Apa yang harus diputuskan</translation>
    </message>
    <message>
        <source>Asked of the holders of this role</source>
        <translation>Ditanyakan kepada pemegang peran ini</translation>
    </message>
    <message>
        <source>Asked of this person</source>
        <translation>Ditanyakan kepada orang ini</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation>Apa yang diketahui</translation>
    </message>
    <message>
        <source>A possible answer; may be repeated</source>
        <translation>Jawaban yang mungkin; boleh diulang</translation>
    </message>
    <message>
        <source>Entry that it is about</source>
        <translation>Kegiatan terkait</translation>
    </message>
    <message>
        <source>Answer a question that you are asked</source>
        <translation>Jawab pertanyaan yang diajukan kepada Anda</translation>
    </message>
    <message>
        <source>The answer; one of the options, if there are any</source>
        <translation>Jawaban; salah satu pilihan bila ada</translation>
    </message>
    <message>
        <source>Take a question back</source>
        <translation>Tarik pertanyaan</translation>
    </message>
    <message>
        <source>List open questions</source>
        <translation>Tampilkan pertanyaan terbuka</translation>
    </message>
    <message>
        <source>Those that you are asked</source>
        <translation>Yang ditanyakan kepada Anda</translation>
    </message>
    <message>
        <source>Also answered and withdrawn ones</source>
        <translation>Termasuk yang sudah dijawab dan ditarik</translation>
    </message>
    <message>
        <source>Write the description of the team that RFC 2350 asks for</source>
        <translation>Tulis deskripsi tim menurut RFC 2350</translation>
    </message>
    <message>
        <source>The file: .md, .txt or .pdf</source>
        <translation>Berkas: .md, .txt, atau .pdf</translation>
    </message>
    <message>
        <source>This entry does not exist, or you may not see it.</source>
        <translation>Catatan ini tidak ada, atau Anda tidak berhak melihatnya.</translation>
    </message>
    <message>
        <source>This entry was withdrawn: %1</source>
        <translation>Catatan ini sudah ditarik: %1</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Tindak lanjut</translation>
    </message>
    <message>
        <source>A follow-up needs a day by which it is done.</source>
        <translation>Tindak lanjut memerlukan tanggal penyelesaian.</translation>
    </message>
    <message>
        <source>This kind has no follow-ups.</source>
        <translation>Jenis ini tidak memiliki tindak lanjut.</translation>
    </message>
    <message>
        <source>The duty “%1” has no such activity.</source>
        <translation>Uraian tugas “%1” tidak memiliki kegiatan ini.</translation>
    </message>
    <message>
        <source>This is recorded by: %1.</source>
        <translation>Dicatat oleh: %1.</translation>
    </message>
    <message>
        <source>This follow-up is done already.</source>
        <translation>Tindak lanjut ini sudah selesai.</translation>
    </message>
    <message>
        <source>kind of activity</source>
        <translation>jenis kegiatan</translation>
    </message>
    <message>
        <source>“%1” is no whole number.</source>
        <translation>“%1” bukan bilangan bulat.</translation>
    </message>
    <message>
        <source>A number from %1 to %2.</source>
        <translation>Angka dari %1 sampai %2.</translation>
    </message>
    <message>
        <source>A number from %1 on.</source>
        <translation>Angka mulai dari %1.</translation>
    </message>
    <message>
        <source>“%1” is not in the register.</source>
        <translation>“%1” tidak ada dalam register.</translation>
    </message>
    <message>
        <source>“%1” is none of the choices.</source>
        <translation>“%1” tidak ada dalam pilihan.</translation>
    </message>
    <message>
        <source>Write “yes” or nothing.</source>
        <translation>Tulis “yes” atau kosongkan.</translation>
    </message>
    <message>
        <source>This kind has no field “%1”.</source>
        <translation>Jenis ini tidak memiliki isian “%1”.</translation>
    </message>
    <message>
        <source>The organization has no service “%1”.</source>
        <translation>Organisasi tidak memiliki layanan “%1”.</translation>
    </message>
    <message>
        <source>This kind has no state “%1”.</source>
        <translation>Jenis ini tidak memiliki status “%1”.</translation>
    </message>
    <message>
        <source>Not “%1”: %2 is %3.</source>
        <translation>Tidak dapat menjadi “%1”: %2 adalah %3.</translation>
    </message>
    <message>
        <source>“%1” comes after “%2”.</source>
        <translation>“%1” dilakukan setelah “%2”.</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Fakta</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Pilihan</translation>
    </message>
    <message>
        <source>Say who decides: a role or a person.</source>
        <translation>Sebutkan siapa yang memutuskan: peran atau orang.</translation>
    </message>
    <message>
        <source>Only who is asked may answer.</source>
        <translation>Hanya yang ditanya yang dapat menjawab.</translation>
    </message>
    <message>
        <source>This question is not open any more.</source>
        <translation>Pertanyaan ini sudah tidak terbuka.</translation>
    </message>
    <message>
        <source>Choose one of: %1.</source>
        <translation>Pilih salah satu: %1.</translation>
    </message>
    <message>
        <source>Only who asked may take the question back.</source>
        <translation>Hanya yang bertanya yang dapat menarik pertanyaan.</translation>
    </message>
    <message>
        <source>Not given yet.</source>
        <translation>Belum diisi.</translation>
    </message>
    <message>
        <source>Document information</source>
        <translation>Informasi dokumen</translation>
    </message>
    <message>
        <source>Date of last update</source>
        <translation>Tanggal pembaruan terakhir</translation>
    </message>
    <message>
        <source>Distribution list for notifications</source>
        <translation>Daftar distribusi pemberitahuan</translation>
    </message>
    <message>
        <source>Changes are announced through the points of contact of section 2.</source>
        <translation>Perubahan diumumkan melalui narahubung pada bagian 2.</translation>
    </message>
    <message>
        <source>Locations where this document may be found</source>
        <translation>Lokasi dokumen ini dapat diperoleh</translation>
    </message>
    <message>
        <source>Contact information</source>
        <translation>Informasi kontak</translation>
    </message>
    <message>
        <source>Name of the team</source>
        <translation>Nama tim</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona waktu</translation>
    </message>
    <message>
        <source>Telephone number</source>
        <translation>Nomor telepon</translation>
    </message>
    <message>
        <source>Facsimile number</source>
        <translation>Nomor faksimile</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Tidak ada.</translation>
    </message>
    <message>
        <source>Other telecommunication</source>
        <translation>Telekomunikasi lain</translation>
    </message>
    <message>
        <source>Electronic mail address</source>
        <translation>Alamat surel</translation>
    </message>
    <message>
        <source>Public keys and encryption information</source>
        <translation>Kunci publik dan informasi enkripsi</translation>
    </message>
    <message>
        <source>Team members</source>
        <translation>Anggota tim</translation>
    </message>
    <message>
        <source>Other information</source>
        <translation>Informasi lain</translation>
    </message>
    <message>
        <source>Points of customer contact</source>
        <translation>Narahubung pengguna layanan</translation>
    </message>
    <message>
        <source>Charter</source>
        <translation>Mengenai tim</translation>
    </message>
    <message>
        <source>Mission statement</source>
        <translation>Misi</translation>
    </message>
    <message>
        <source>%1 prepares for, handles and recovers from incidents of information security, and builds the capacity to do so.</source>
        <translation>%1 menyiapkan diri menghadapi, menangani, dan memulihkan insiden keamanan informasi, serta membangun kapasitas untuk itu.</translation>
    </message>
    <message>
        <source>Constituency</source>
        <translation>Konstituen</translation>
    </message>
    <message>
        <source>The agencies of %1 and the electronic systems that they run.</source>
        <translation>Perangkat daerah %1 dan sistem elektronik yang diselenggarakannya.</translation>
    </message>
    <message>
        <source>Sponsorship and affiliation</source>
        <translation>Sponsor dan afiliasi</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Kewenangan</translation>
    </message>
    <message>
        <source>The team works under: %1.</source>
        <translation>Tim bekerja berdasarkan: %1.</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Kebijakan</translation>
    </message>
    <message>
        <source>Types of incidents and level of support</source>
        <translation>Jenis insiden dan tingkat dukungan</translation>
    </message>
    <message>
        <source>Co-operation, interaction and disclosure of information</source>
        <translation>Kerja sama, interaksi, dan pengungkapan informasi</translation>
    </message>
    <message>
        <source>Information is marked and passed on by the Traffic Light Protocol 2.0. What is marked TLP:RED or TLP:AMBER is not published.</source>
        <translation>Informasi ditandai dan diteruskan menurut Traffic Light Protocol 2.0. Yang bertanda TLP:RED atau TLP:AMBER tidak dipublikasikan.</translation>
    </message>
    <message>
        <source>Communication and authentication</source>
        <translation>Komunikasi dan autentikasi</translation>
    </message>
    <message>
        <source>Unencrypted mail and telephone do for what is not confidential; for the rest see 2.8.</source>
        <translation>Surel tanpa enkripsi dan telepon cukup untuk yang tidak rahasia; selebihnya lihat 2.8.</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Layanan</translation>
    </message>
    <message>
        <source>Incident response</source>
        <translation>Penanganan insiden</translation>
    </message>
    <message>
        <source>Incident reporting forms</source>
        <translation>Formulir pelaporan insiden</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Laporan</translation>
    </message>
    <message>
        <source>Who reports, how to reach them, which system is affected, when it was seen, what happened, what was done already; with screenshots or logs. By the points of contact of section 2.11.</source>
        <translation>Siapa pelapor dan cara menghubunginya, sistem yang terdampak, kapan terlihat, apa yang terjadi, apa yang sudah dilakukan; disertai tangkapan layar atau log. Melalui narahubung pada bagian 2.11.</translation>
    </message>
    <message>
        <source>Disclaimers</source>
        <translation>Penyangkalan</translation>
    </message>
    <message>
        <source>Liability</source>
        <translation>Tanggung jawab</translation>
    </message>
    <message>
        <source>The team takes every care with information and advice, but no responsibility for errors, omissions or damage from their use.</source>
        <translation>Tim menyusun informasi dan saran dengan hati-hati, tetapi tidak bertanggung jawab atas kesalahan, kelalaian, atau kerugian akibat penggunaannya.</translation>
    </message>
    <message>
        <source>Description of %1 (RFC 2350)</source>
        <translation>Deskripsi %1 (RFC 2350)</translation>
    </message>
    <message>
        <source>The file could not be made.</source>
        <translation>Berkas tidak dapat dibuat.</translation>
    </message>
    <message>
        <source>No state counts as done.</source>
        <translation>Tidak ada status yang dihitung selesai.</translation>
    </message>
    <message>
        <source>A field to choose from has choices, and no other field has.</source>
        <translation>Isian pilihan memiliki pilihan, isian lain tidak.</translation>
    </message>
    <message>
        <source>What is derived is the level of the matrix.</source>
        <translation>Yang diturunkan hanyalah tingkat dari matriks.</translation>
    </message>
    <message>
        <source>There is no state &quot;%1&quot;.</source>
        <translation>Tidak ada status &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The bands of a matrix rise.</source>
        <translation>Rentang matriks harus menaik.</translation>
    </message>
    <message>
        <source>There is no field &quot;%1&quot;.</source>
        <translation>Tidak ada isian &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The field &quot;%1&quot; is of another type.</source>
        <translation>Isian &quot;%1&quot; berjenis lain.</translation>
    </message>
    <message>
        <source>There is no choice &quot;%1&quot;.</source>
        <translation>Tidak ada pilihan &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>This duty has no place at the desk.</source>
        <translation>Uraian tugas ini belum punya tempat di meja layanan.</translation>
    </message>
    <message>
        <source>There is no kind of activity &quot;%1&quot;.</source>
        <translation>Tidak ada jenis kegiatan &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>There is no service &quot;%1&quot;.</source>
        <translation>Tidak ada layanan &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>There is no team &quot;%1&quot;.</source>
        <translation>Tidak ada tim &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The organization names no procedure &quot;%1&quot;.</source>
        <translation>Organisasi tidak menyebut prosedur &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The kind of activity has no such field or choice.</source>
        <translation>Jenis kegiatan tidak memiliki isian atau pilihan ini.</translation>
    </message>
    <message>
        <source>There is no such question.</source>
        <translation>Pertanyaan ini tidak ada.</translation>
    </message>
    <message>
        <source>An agent sees the own agency&apos;s tickets only, whatever stands here.</source>
        <translation>Agen hanya melihat tiket perangkat daerahnya sendiri, apa pun yang tertulis di sini.</translation>
    </message>
    <message>
        <source>The kind of activity “%1” cannot be read.</source>
        <translation>Jenis kegiatan “%1” tidak dapat dibaca.</translation>
    </message>
    <message>
        <source>There is no kind of activity “%1”.</source>
        <translation>Tidak ada jenis kegiatan “%1”.</translation>
    </message>
    <message>
        <source>This activity has no such file.</source>
        <translation>Kegiatan ini tidak mempunyai berkas itu.</translation>
    </message>
    <message>
        <source>The crest is no PNG picture of at most 1024 pixels.</source>
        <translation>Lambang bukan gambar PNG berukuran paling besar 1024 piksel.</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Pencetak</translation>
    </message>
    <message>
        <source>It has to be said where the list was printed.</source>
        <translation>Sebutkan di mana daftar dicetak.</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Jabatan</translation>
    </message>
    <message>
        <source>A position needs a title.</source>
        <translation>Jabatan harus bernama.</translation>
    </message>
    <message>
        <source>The position “%1” stands there twice.</source>
        <translation>Jabatan “%1” tercantum dua kali.</translation>
    </message>
    <message>
        <source>This role has no such position.</source>
        <translation>Peran ini tidak mempunyai jabatan itu.</translation>
    </message>
    <message>
        <source>Somebody else changed the positions meanwhile. They are now: %1.</source>
        <translation>Sementara itu orang lain mengubah jabatan. Sekarang: %1.</translation>
    </message>
    <message>
        <source>“%1” is held by %2. Give them another office first.</source>
        <translation>“%1” dijabat oleh %2. Ubah dahulu jabatannya.</translation>
    </message>
    <message>
        <source>The SVG picture cannot be read.</source>
        <translation>Gambar SVG tidak dapat dibaca.</translation>
    </message>
    <message>
        <source>A crest is a PNG, JPEG or SVG picture.</source>
        <translation>Lambang berupa gambar PNG, JPEG, atau SVG.</translation>
    </message>
    <message>
        <source>The picture is too large: at most %1 pixels a side.</source>
        <translation>Gambar terlalu besar: paling besar %1 piksel per sisi.</translation>
    </message>
    <message>
        <source>The picture cannot be read.</source>
        <translation>Gambar tidak dapat dibaca.</translation>
    </message>
    <message>
        <source>The file is larger than 8 MB.</source>
        <translation>Berkas lebih besar dari 8 MB.</translation>
    </message>
    <message>
        <source>The picture shows nothing.</source>
        <translation>Gambar kosong.</translation>
    </message>
    <message>
        <source>The picture is too small to be printed: at least %1 pixels.</source>
        <translation>Gambar terlalu kecil untuk dicetak: paling kecil %1 piksel.</translation>
    </message>
    <message>
        <source>Your password was made by somebody else. Change it before anything else.</source>
        <translation>Kata sandi Anda dibuat oleh orang lain. Ubah dahulu sebelum melakukan hal lain.</translation>
    </message>
    <message>
        <source>The password of %1 was made by somebody else and has to be changed first: tanggapctl password DATABASE --as %1, with the new one in TANGGAP_NEW_PASSWORD.</source>
        <translation>Kata sandi %1 dibuat oleh orang lain dan harus diubah dahulu: tanggapctl password BASISDATA --as %1, dengan kata sandi baru di TANGGAP_NEW_PASSWORD.</translation>
    </message>
    <message>
        <source>Why it is recorded more than 5 minutes later</source>
        <translation>Alasan dicatat lebih dari 5 menit kemudian</translation>
    </message>
    <message>
        <source>Say what is wrong with a procedure, an organization or a kind of activity</source>
        <translation>Sebutkan apa yang salah pada berkas prosedur, organisasi, atau jenis kegiatan</translation>
    </message>
    <message>
        <source>Service that the work belongs to</source>
        <translation>Layanan yang mencakup pekerjaan ini</translation>
    </message>
    <message>
        <source>en</source>
        <extracomment>Code of the language of this translation: &quot;id&quot; in the Indonesian one.</extracomment>
        <translation>id</translation>
    </message>
    <message>
        <source>%1 contains a NUL character. Remove it and try again.</source>
        <translation>%1 memuat karakter NUL. Hapus lalu coba lagi.</translation>
    </message>
    <message>
        <source>%1 contains a damaged character. Type the text again.</source>
        <translation>%1 memuat karakter rusak. Ketik ulang teksnya.</translation>
    </message>
    <message>
        <source>%1 is too long: it has %2 characters, and %3 is the most. Shorten it.</source>
        <translation>%1 terlalu panjang: %2 karakter, paling banyak %3. Persingkat.</translation>
    </message>
    <message>
        <source>The text is not UTF-8. Save it as UTF-8 and try again.</source>
        <translation>Teks bukan UTF-8. Simpan sebagai UTF-8 lalu coba lagi.</translation>
    </message>
    <message>
        <source>The account or the password is wrong.</source>
        <translation>Akun atau kata sandi salah.</translation>
    </message>
    <message>
        <source>Too many wrong passwords. Try again in %1 s.</source>
        <translation>Terlalu banyak kata sandi salah. Coba lagi dalam %1 dtk.</translation>
    </message>
    <message>
        <source>A password has at least %1 characters.</source>
        <translation>Kata sandi paling sedikit %1 karakter.</translation>
    </message>
    <message>
        <source>There is not enough memory to keep a password safely.</source>
        <translation>Memori tidak cukup untuk menyimpan kata sandi dengan aman.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Akun</translation>
    </message>
    <message>
        <source>An account&apos;s name has no blanks and is not empty.</source>
        <translation>Nama akun tidak boleh kosong atau memuat spasi.</translation>
    </message>
    <message>
        <source>There is an account “%1” already.</source>
        <translation>Akun “%1” sudah ada.</translation>
    </message>
    <message>
        <source>You cannot close your own account.</source>
        <translation>Anda tidak dapat menutup akun sendiri.</translation>
    </message>
    <message>
        <source>There is no team “%1” that tickets can go to.</source>
        <translation>Tidak ada tim “%1” yang dapat menerima tiket.</translation>
    </message>
    <message>
        <source>%1 is not in this team.</source>
        <translation>%1 bukan anggota tim ini.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>The ticket is there already.</source>
        <translation>Tiket sudah berada di sana.</translation>
    </message>
    <message>
        <source>Something else has happened on this ticket since. It cannot be taken back.</source>
        <translation>Sudah ada kejadian lain pada tiket ini. Tindakan tidak dapat dibatalkan lagi.</translation>
    </message>
    <message>
        <source>%1 changed ticket %2 at %3 (%4). What you typed is kept; look again and repeat it.</source>
        <translation>%1 mengubah tiket %2 pada %3 (%4). Ketikan Anda tersimpan; periksa lagi lalu ulangi.</translation>
    </message>
    <message>
        <source>This ticket does not exist, or you may not see it.</source>
        <translation>Tiket ini tidak ada, atau Anda tidak berhak melihatnya.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Alasan</translation>
    </message>
    <message>
        <source>This moment lies in the future. State when it happened.</source>
        <translation>Waktu ini di masa depan. Isi kapan kejadiannya.</translation>
    </message>
    <message>
        <source>This moment lies before the one it follows from.</source>
        <translation>Waktu ini mendahului kejadian yang menjadi dasarnya.</translation>
    </message>
    <message>
        <source>This happened more than 5 minutes ago. Say why it is recorded only now.</source>
        <translation>Ini terjadi lebih dari 5 menit lalu. Sebutkan alasan baru dicatat sekarang.</translation>
    </message>
    <message>
        <source>The procedure has no text field “%1”.</source>
        <translation>Prosedur tidak memiliki isian teks “%1”.</translation>
    </message>
    <message>
        <source>Still missing: %1.</source>
        <translation>Masih kurang: %1.</translation>
    </message>
    <message>
        <source>The procedure has no step “%1”.</source>
        <translation>Prosedur tidak memiliki langkah “%1”.</translation>
    </message>
    <message>
        <source>This step is not open.</source>
        <translation>Langkah ini tidak terbuka.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written.</source>
        <translation>Folder %1 tidak dapat ditulisi.</translation>
    </message>
    <message>
        <source>The procedure has no such paper.</source>
        <translation>Prosedur tidak memiliki naskah tersebut.</translation>
    </message>
    <message>
        <source>This ticket has no such paper.</source>
        <translation>Tiket ini tidak memiliki naskah tersebut.</translation>
    </message>
    <message>
        <source>Say how it was sent: e-mail, post, by hand, chat or phone.</source>
        <translation>Sebutkan cara pengirimannya: surel, pos, diserahkan langsung, obrolan, atau telepon.</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Penerima</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Teks</translation>
    </message>
    <message>
        <source>Say to whom it was sent.</source>
        <translation>Sebutkan kepada siapa dikirim.</translation>
    </message>
    <message>
        <source>Only an issued paper can be sent.</source>
        <translation>Hanya naskah yang sudah terbit yang dapat dikirim.</translation>
    </message>
    <message>
        <source>Link to the ticket that carries the case, not to a duplicate.</source>
        <translation>Tautkan ke tiket yang memuat kasusnya, bukan ke duplikat.</translation>
    </message>
    <message>
        <source>Reopening needs a reason.</source>
        <translation>Membuka kembali harus disertai alasan.</translation>
    </message>
    <message>
        <source>Erasing personal data needs a reason.</source>
        <translation>Menghapus data pribadi harus disertai alasan.</translation>
    </message>
    <message>
        <source>The note is empty.</source>
        <translation>Catatan kosong.</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Nama berkas</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Jenis berkas</translation>
    </message>
    <message>
        <source>There is no file to add.</source>
        <translation>Tidak ada berkas untuk ditambahkan.</translation>
    </message>
    <message>
        <source>This ticket has no such evidence.</source>
        <translation>Tiket ini tidak memiliki bukti tersebut.</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Rekomendasi</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Pemilik</translation>
    </message>
    <message>
        <source>A recommendation needs a text and an owner.</source>
        <translation>Rekomendasi harus memiliki teks dan pemilik.</translation>
    </message>
    <message>
        <source>A recommendation needs a due date.</source>
        <translation>Rekomendasi harus memiliki tanggal jatuh tempo.</translation>
    </message>
    <message>
        <source>This ticket has no such recommendation.</source>
        <translation>Tiket ini tidak memiliki rekomendasi tersebut.</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Keterangan</translation>
    </message>
    <message>
        <source>Say why the recommendation is declined.</source>
        <translation>Sebutkan alasan rekomendasi ditolak.</translation>
    </message>
    <message>
        <source>This ticket has no such issued paper.</source>
        <translation>Tiket ini tidak memiliki naskah terbit tersebut.</translation>
    </message>
    <message>
        <source>The stored file of this paper was altered: it no longer has the recorded hash.</source>
        <translation>Berkas naskah yang tersimpan telah diubah: hash-nya tidak lagi sesuai catatan.</translation>
    </message>
    <message>
        <source>Say whom the ticket waits for: the reporter, the owner or a third party.</source>
        <translation>Sebutkan siapa yang ditunggu: pelapor, pemilik, atau pihak ketiga.</translation>
    </message>
    <message>
        <source>A pause needs a reason.</source>
        <translation>Jeda harus disertai alasan.</translation>
    </message>
    <message>
        <source>None of your roles may do this.</source>
        <translation>Tidak satu pun peran Anda boleh melakukan ini.</translation>
    </message>
    <message>
        <source>This step is recorded by: %1.</source>
        <translation>Langkah ini dicatat oleh: %1.</translation>
    </message>
    <message>
        <source>Ticket %1 is closed.</source>
        <translation>Tiket %1 sudah ditutup.</translation>
    </message>
    <message>
        <source>Ticket %1 is not verified yet; it cannot go to a team before the escalation.</source>
        <translation>Tiket %1 belum diverifikasi; belum dapat diberikan kepada tim sebelum eskalasi.</translation>
    </message>
    <message>
        <source>Ticket %1 belongs to another team; its coordinator may move it.</source>
        <translation>Tiket %1 milik tim lain; koordinator tim itu yang boleh memindahkannya.</translation>
    </message>
    <message>
        <source>Ticket %1 is paused already.</source>
        <translation>Tiket %1 sudah dijeda.</translation>
    </message>
    <message>
        <source>A clock of ticket %1 is late; it can no longer be paused.</source>
        <translation>Ada tenggat tiket %1 yang lewat waktu; tidak dapat dijeda lagi.</translation>
    </message>
    <message>
        <source>No clock of ticket %1 can be paused now.</source>
        <translation>Saat ini tidak ada tenggat tiket %1 yang dapat dijeda.</translation>
    </message>
    <message>
        <source>Ticket %1 is not paused.</source>
        <translation>Tiket %1 tidak sedang dijeda.</translation>
    </message>
    <message>
        <source>Ticket %1 is closed or linked already.</source>
        <translation>Tiket %1 sudah ditutup atau ditautkan.</translation>
    </message>
    <message>
        <source>Ticket %1 is not linked to another.</source>
        <translation>Tiket %1 tidak ditautkan ke tiket lain.</translation>
    </message>
    <message>
        <source>Ticket %1 is not a closed ticket of its own.</source>
        <translation>Tiket %1 bukan tiket tertutup yang berdiri sendiri.</translation>
    </message>
    <message>
        <source>Choose the team that takes this ticket.</source>
        <translation>Pilih tim yang menangani tiket ini.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Judul</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Deskripsi</translation>
    </message>
    <message>
        <source>Chronology</source>
        <translation>Kronologi</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Dampak</translation>
    </message>
    <message>
        <source>Action taken</source>
        <translation>Tindakan yang dilakukan</translation>
    </message>
    <message>
        <source>Electronic system</source>
        <translation>Sistem elektronik</translation>
    </message>
    <message>
        <source>Letter number</source>
        <translation>Nomor surat</translation>
    </message>
    <message>
        <source>Letter date</source>
        <translation>Tanggal surat</translation>
    </message>
    <message>
        <source>Reporter&apos;s name</source>
        <translation>Nama pelapor</translation>
    </message>
    <message>
        <source>Reporter&apos;s e-mail</source>
        <translation>Surel pelapor</translation>
    </message>
    <message>
        <source>Reporter&apos;s phone</source>
        <translation>Telepon pelapor</translation>
    </message>
    <message>
        <source>Reporter&apos;s agency</source>
        <translation>Instansi pelapor</translation>
    </message>
    <message>
        <source>A report needs a title.</source>
        <translation>Laporan harus berjudul.</translation>
    </message>
    <message>
        <source>A report needs a description.</source>
        <translation>Laporan harus memuat deskripsi.</translation>
    </message>
    <message>
        <source>The letter&apos;s date is not a date.</source>
        <translation>Tanggal surat bukan tanggal yang sah.</translation>
    </message>
    <message>
        <source>%1 lies in the future.</source>
        <translation>%1 di masa depan.</translation>
    </message>
    <message>
        <source>%1 lies before the year 2000.</source>
        <translation>%1 sebelum tahun 2000.</translation>
    </message>
    <message>
        <source>There is no incident type “%1”.</source>
        <translation>Tidak ada jenis insiden “%1”.</translation>
    </message>
    <message>
        <source>The procedure has no class “%1”.</source>
        <translation>Prosedur tidak memiliki klasifikasi “%1”.</translation>
    </message>
    <message>
        <source>The procedure has no severity “%1”.</source>
        <translation>Prosedur tidak memiliki tingkatan “%1”.</translation>
    </message>
    <message>
        <source>The time of the incident</source>
        <translation>Waktu insiden</translation>
    </message>
    <message>
        <source>The time of receipt</source>
        <translation>Waktu penerimaan</translation>
    </message>
    <message>
        <source>The procedure has no category “%1”.</source>
        <translation>Prosedur tidak memiliki kategori “%1”.</translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>Tidak ada yang berubah.</translation>
    </message>
    <message>
        <source>No procedure has a class “%1”.</source>
        <translation>Tidak ada prosedur dengan klasifikasi “%1”.</translation>
    </message>
    <message>
        <source>The organization has no role “%1”.</source>
        <translation>Organisasi tidak memiliki peran “%1”.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Alamat</translation>
    </message>
    <message>
        <source>Owner agency</source>
        <translation>Perangkat daerah pemilik</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontak</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telepon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Surel</translation>
    </message>
    <message>
        <source>An electronic system needs a name.</source>
        <translation>Sistem elektronik memerlukan nama.</translation>
    </message>
    <message>
        <source>Office of its head</source>
        <translation>Jabatan kepala</translation>
    </message>
    <message>
        <source>An agency needs a name.</source>
        <translation>Perangkat daerah harus bernama.</translation>
    </message>
    <message>
        <source>This agency is not in the register.</source>
        <translation>Instansi ini tidak ada dalam daftar.</translation>
    </message>
    <message>
        <source>The list holds no usable row.</source>
        <translation>Daftar tidak memuat baris yang dapat dipakai.</translation>
    </message>
    <message>
        <source>Office held</source>
        <translation>Jabatan</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Pangkat</translation>
    </message>
    <message>
        <source>NIP</source>
        <translation>NIP</translation>
    </message>
    <message>
        <source>A person needs a name.</source>
        <translation>Nama orang harus diisi.</translation>
    </message>
    <message>
        <source>The procedure has no role “%1”.</source>
        <translation>Prosedur tidak memiliki peran “%1”.</translation>
    </message>
    <message>
        <source>There is no such category or team.</source>
        <translation>Kategori atau tim tersebut tidak ada.</translation>
    </message>
    <message>
        <source>Samples are for a drill database only.</source>
        <translation>Contoh hanya untuk basis data gladi.</translation>
    </message>
    <message>
        <source>A part of the program is missing; install it again.</source>
        <translation>Ada bagian program yang hilang; pasang ulang program.</translation>
    </message>
    <message>
        <source>The file has errors:</source>
        <translation>Berkas memuat kesalahan:</translation>
    </message>
    <message>
        <source>organization</source>
        <translation>organisasi</translation>
    </message>
    <message>
        <source>procedure</source>
        <translation>prosedur</translation>
    </message>
    <message>
        <source>Sample %1</source>
        <translation>Contoh %1</translation>
    </message>
    <message>
        <source>This database is set up already.</source>
        <translation>Basis data ini sudah disiapkan.</translation>
    </message>
    <message>
        <source>The first administrator needs a role that manages accounts.</source>
        <translation>Administrator pertama harus memiliki peran yang mengelola akun.</translation>
    </message>
    <message>
        <source>These accounts are for a drill database only.</source>
        <translation>Akun ini hanya untuk basis data gladi.</translation>
    </message>
    <message>
        <source>Sample: every role</source>
        <translation>Contoh: semua peran</translation>
    </message>
    <message>
        <source>This file is of another organization (%1).</source>
        <translation>Berkas ini milik organisasi lain (%1).</translation>
    </message>
    <message>
        <source>The organization does not name the procedure “%1”.</source>
        <translation>Organisasi tidak menyebut prosedur “%1”.</translation>
    </message>
    <message>
        <source>There is no organization “%1” in the program. There are: %2.</source>
        <translation>Tidak ada organisasi “%1” dalam program. Yang ada: %2.</translation>
    </message>
    <message>
        <source>Stand-ins are for a drill database only.</source>
        <translation>Pemeran pengganti hanya untuk basis data gladi.</translation>
    </message>
    <message>
        <source>The reporter&apos;s personal data is erased already.</source>
        <translation>Data pribadi pelapor sudah dihapus.</translation>
    </message>
    <message>
        <source>Other tickets are linked to this one; it carries their case.</source>
        <translation>Ada tiket lain yang ditautkan ke tiket ini; kasusnya dimuat di sini.</translation>
    </message>
    <message>
        <source>Line %1: &quot;%2&quot; has no value yet.</source>
        <translation>Baris %1: &quot;%2&quot; belum memiliki nilai.</translation>
    </message>
    <message>
        <source>Line %1: there is no field &quot;%2&quot;.</source>
        <translation>Baris %1: tidak ada isian &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>Line %1: %2 is not a number.</source>
        <translation>Baris %1: %2 bukan angka.</translation>
    </message>
    <message>
        <source>%1 is not complete. %2</source>
        <translation>%1 belum lengkap. %2</translation>
    </message>
    <message>
        <source>The procedure has no paper “%1”.</source>
        <translation>Prosedur tidak memiliki naskah “%1”.</translation>
    </message>
    <message>
        <source>This is no file of replies.</source>
        <translation>Ini bukan berkas balasan.</translation>
    </message>
    <message>
        <source>Line %1: a reply needs an id, a name and a text.</source>
        <translation>Baris %1: balasan harus memiliki id, nama, dan teks.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Baris %1: %2</translation>
    </message>
    <message>
        <source>The replies cannot be read.</source>
        <translation>Balasan tidak dapat dibaca.</translation>
    </message>
    <message>
        <source>Line %1: &lt;%2&gt; has no attribute %3.</source>
        <translation>Baris %1: &lt;%2&gt; tidak memiliki atribut %3.</translation>
    </message>
    <message>
        <source>Line %1: &lt;%2&gt; is not known.</source>
        <translation>Baris %1: &lt;%2&gt; tidak dikenal.</translation>
    </message>
    <message>
        <source>The template does not begin with &lt;paper&gt;.</source>
        <translation>Templat tidak diawali &lt;paper&gt;.</translation>
    </message>
    <message>
        <source>%1=&quot;%2&quot; is not a length.</source>
        <translation>%1=&quot;%2&quot; bukan ukuran panjang.</translation>
    </message>
    <message>
        <source>&lt;%1&gt; is not known here.</source>
        <translation>&lt;%1&gt; tidak dikenal di sini.</translation>
    </message>
    <message>
        <source>The template has no &lt;body&gt;.</source>
        <translation>Templat tidak memiliki &lt;body&gt;.</translation>
    </message>
    <message>
        <source>size=&quot;%1&quot; is neither A4, A5, F4, half-F4 nor WIDTHxHEIGHT in mm.</source>
        <translation>size=&quot;%1&quot; bukan A4, A5, F4, half-F4, atau WIDTHxHEIGHT dalam mm.</translation>
    </message>
    <message>
        <source>The margins leave no room for text.</source>
        <translation>Margin tidak menyisakan ruang untuk teks.</translation>
    </message>
    <message>
        <source>kind=&quot;%1&quot; is neither line, text nor ticks.</source>
        <translation>kind=&quot;%1&quot; bukan line, text, atau ticks.</translation>
    </message>
    <message>
        <source>A field needs id, label and label-en.</source>
        <translation>Isian harus memiliki id, label, dan label-en.</translation>
    </message>
    <message>
        <source>There is no template &quot;%1&quot;.</source>
        <translation>Tidak ada templat &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The template &quot;%1&quot; cannot be read.</source>
        <translation>Templat &quot;%1&quot; tidak dapat dibaca.</translation>
    </message>
    <message>
        <source>The template &quot;%1&quot;: %2</source>
        <translation>Templat &quot;%1&quot;: %2</translation>
    </message>
    <message>
        <source>Line %1: {{ is not closed.</source>
        <translation>Baris %1: {{ tidak ditutup.</translation>
    </message>
    <message>
        <source>&quot;{%1}&quot; is not understood: only the serial can have a width, as in {serial:4}.</source>
        <translation>&quot;{%1}&quot; tidak dipahami: hanya nomor urut yang boleh memiliki lebar, seperti {serial:4}.</translation>
    </message>
    <message>
        <source>The number pattern uses an unknown field &quot;{%1}&quot;. It may use archive, serial, unit, degree, mm, roman and year.</source>
        <translation>Pola nomor memakai isian yang tidak dikenal &quot;{%1}&quot;. Yang boleh dipakai: archive, serial, unit, degree, mm, roman, dan year.</translation>
    </message>
    <message>
        <source>The number pattern &quot;%1&quot; closes a brace that is not open.</source>
        <translation>Pola nomor &quot;%1&quot; menutup kurung kurawal yang tidak dibuka.</translation>
    </message>
    <message>
        <source>The number pattern &quot;%1&quot; opens a brace and does not close it.</source>
        <translation>Pola nomor &quot;%1&quot; membuka kurung kurawal tanpa menutupnya.</translation>
    </message>
    <message>
        <source>The number pattern &quot;%1&quot; has no {serial}, so that numbers would repeat.</source>
        <translation>Pola nomor &quot;%1&quot; tidak memuat {serial}, sehingga nomor akan berulang.</translation>
    </message>
    <message>
        <source>The number pattern &quot;%1&quot; needs {%2}, which has no value.</source>
        <translation>Pola nomor &quot;%1&quot; memerlukan {%2}, yang belum memiliki nilai.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a range of hours. Write it as 07:30-12:00.</source>
        <translation>&quot;%1&quot; bukan rentang jam. Tulis seperti 07:30-12:00.</translation>
    </message>
    <message>
        <source>The hours of a day must follow one another without overlap.</source>
        <translation>Jam dalam sehari harus berurutan tanpa tumpang tindih.</translation>
    </message>
    <message>
        <source>The period ends before it begins.</source>
        <translation>Periode berakhir sebelum dimulai.</translation>
    </message>
    <message>
        <source>There is no holiday calendar &quot;%1&quot;.</source>
        <translation>Tidak ada kalender libur &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>There is no step &quot;%1&quot;.</source>
        <translation>Tidak ada langkah &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Step %1 has no outcome &quot;%2&quot;.</source>
        <translation>Langkah %1 tidak memiliki hasil &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>There is no class &quot;%1&quot;.</source>
        <translation>Tidak ada klasifikasi &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The clock &quot;%1&quot; has no length.</source>
        <translation>Tenggat &quot;%1&quot; tidak memiliki lama waktu.</translation>
    </message>
    <message>
        <source>The class &quot;%1&quot; has no length.</source>
        <translation>Klasifikasi &quot;%1&quot; tidak memiliki lama waktu.</translation>
    </message>
    <message>
        <source>The clock &quot;%1&quot; never starts: no way leads to step %2.</source>
        <translation>Tenggat &quot;%1&quot; tidak pernah mulai: tidak ada jalur ke langkah %2.</translation>
    </message>
    <message>
        <source>The clock &quot;%1&quot; never stops: nothing stops it.</source>
        <translation>Tenggat &quot;%1&quot; tidak pernah berhenti: tidak ada yang menghentikannya.</translation>
    </message>
    <message>
        <source>The clock &quot;%1&quot; never stops on a way that ends at step %2.</source>
        <translation>Tenggat &quot;%1&quot; tidak pernah berhenti pada jalur yang berakhir di langkah %2.</translation>
    </message>
    <message>
        <source>The id &quot;%1&quot; is used twice.</source>
        <translation>Id &quot;%1&quot; dipakai dua kali.</translation>
    </message>
    <message>
        <source>No way leads to step %1 (%2).</source>
        <translation>Tidak ada jalur ke langkah %1 (%2).</translation>
    </message>
    <message>
        <source>Dead end: step %1 (%2) has no outcome.</source>
        <translation>Jalan buntu: langkah %1 (%2) tidak memiliki hasil.</translation>
    </message>
    <message>
        <source>Dead end: outcome &quot;%1&quot; of step %2 neither leads on nor closes.</source>
        <translation>Jalan buntu: hasil &quot;%1&quot; pada langkah %2 tidak melanjutkan dan tidak menutup.</translation>
    </message>
    <message>
        <source>Endless loop without a way out: %1.</source>
        <translation>Putaran tanpa jalan keluar: %1.</translation>
    </message>
    <message>
        <source>No outcome ever closes the ticket.</source>
        <translation>Tidak ada hasil yang menutup tiket.</translation>
    </message>
    <message>
        <source>Step %1 follows the closing but is not marked &quot;after_closing&quot;.</source>
        <translation>Langkah %1 mengikuti penutupan tetapi tidak ditandai &quot;after_closing&quot;.</translation>
    </message>
    <message>
        <source>Step %1 is marked &quot;after_closing&quot; but nothing closes before it.</source>
        <translation>Langkah %1 ditandai &quot;after_closing&quot; tetapi tidak ada penutupan sebelumnya.</translation>
    </message>
    <message>
        <source>A step that is complete at receipt has a single outcome.</source>
        <translation>Langkah yang selesai saat penerimaan hanya memiliki satu hasil.</translation>
    </message>
    <message>
        <source>Nobody of the team can record step %1: its outside role needs &quot;recorded_by&quot;.</source>
        <translation>Tidak ada anggota tim yang dapat mencatat langkah %1: peran luarnya memerlukan &quot;recorded_by&quot;.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a date. Write it as 2026-11-21.</source>
        <translation>&quot;%1&quot; bukan tanggal. Tulis seperti 2026-11-21.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a length of time. Write it as PT10M, PT8H or P1D.</source>
        <translation>&quot;%1&quot; bukan lama waktu. Tulis seperti PT10M, PT8H, atau P1D.</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>baris %1, kolom %2</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Inggris</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>Indonesia</translation>
    </message>
    <message>
        <source>The translation is missing: %1.</source>
        <translation>Terjemahan belum ada: %1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing.</source>
        <translation>&quot;%1&quot; belum ada.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known here.</source>
        <translation>&quot;%1&quot; tidak dikenal di sini.</translation>
    </message>
    <message>
        <source>The type of this value is wrong.</source>
        <translation>Tipe nilai ini salah.</translation>
    </message>
    <message>
        <source>This must not be empty.</source>
        <translation>Ini tidak boleh kosong.</translation>
    </message>
    <message>
        <source>This list has too few entries.</source>
        <translation>Isi daftar ini kurang.</translation>
    </message>
    <message>
        <source>This is none of the values that the schema allows.</source>
        <translation>Ini bukan salah satu nilai yang diperbolehkan skema.</translation>
    </message>
    <message>
        <source>This does not have the form that the schema asks for.</source>
        <translation>Bentuknya tidak sesuai dengan yang diminta skema.</translation>
    </message>
    <message>
        <source>The schema does not allow this: %1</source>
        <translation>Skema tidak memperbolehkan ini: %1</translation>
    </message>
    <message>
        <source>This text is longer than %1 characters.</source>
        <translation>Teks ini lebih dari %1 karakter.</translation>
    </message>
    <message>
        <source>The file does not match its schema.</source>
        <translation>Berkas tidak sesuai dengan skemanya.</translation>
    </message>
    <message>
        <source>The file is larger than 4 MiB.</source>
        <translation>Berkas lebih besar dari 4 MiB.</translation>
    </message>
    <message>
        <source>This is not readable JSON: %1</source>
        <translation>Ini bukan JSON yang dapat dibaca: %1</translation>
    </message>
    <message>
        <source>The file must hold one JSON object.</source>
        <translation>Berkas harus memuat satu objek JSON.</translation>
    </message>
    <message>
        <source>The schema %1 cannot be read.</source>
        <translation>Skema %1 tidak dapat dibaca.</translation>
    </message>
    <message>
        <source>The schema %1 cannot be used: %2</source>
        <translation>Skema %1 tidak dapat dipakai: %2</translation>
    </message>
    <message>
        <source>There is no group &quot;%1&quot;.</source>
        <translation>Tidak ada kelompok &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>There is no capability &quot;%1&quot;.</source>
        <translation>Tidak ada kewenangan &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>There is no role &quot;%1&quot;.</source>
        <translation>Tidak ada peran &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>No role belongs to group &quot;%1&quot;.</source>
        <translation>Tidak ada peran dalam kelompok &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no placeholder of a number pattern.</source>
        <translation>&quot;%1&quot; bukan penanda isian pola nomor.</translation>
    </message>
    <message>
        <source>The pattern lacks {serial}: every number would be the same.</source>
        <translation>Pola tidak memuat {serial}: semua nomor akan sama.</translation>
    </message>
    <message>
        <source>There is no time zone &quot;%1&quot;. Indonesia&apos;s are Asia/Jakarta, Asia/Makassar and Asia/Jayapura.</source>
        <translation>Tidak ada zona waktu &quot;%1&quot;. Zona waktu Indonesia: Asia/Jakarta, Asia/Makassar, dan Asia/Jayapura.</translation>
    </message>
    <message>
        <source>Step %1 needs an outcome. Choose one of: %2.</source>
        <translation>Langkah %1 memerlukan hasil. Pilih salah satu: %2.</translation>
    </message>
    <message>
        <source>Step %1 has no outcome &quot;%2&quot;. Choose one of: %3.</source>
        <translation>Langkah %1 tidak memiliki hasil &quot;%2&quot;. Pilih salah satu: %3.</translation>
    </message>
    <message>
        <source>The procedure has no step &quot;%1&quot;.</source>
        <translation>Prosedur tidak memiliki langkah &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Step %1 (%2) is not open now.</source>
        <translation>Langkah %1 (%2) saat ini tidak terbuka.</translation>
    </message>
    <message>
        <source>The number &quot;%1&quot; is used twice.</source>
        <translation>Nomor &quot;%1&quot; dipakai dua kali.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no placeholder of a code pattern.</source>
        <translation>&quot;%1&quot; bukan penanda isian pola kode.</translation>
    </message>
    <message>
        <source>The pattern needs {serial} and {year}, so that no code comes twice.</source>
        <translation>Pola harus memuat {serial} dan {year} agar kode tidak berulang.</translation>
    </message>
    <message>
        <source>There is no role of the team &quot;%1&quot; in the flow.</source>
        <translation>Tidak ada peran tim &quot;%1&quot; dalam alur.</translation>
    </message>
    <message>
        <source>Nobody holds &quot;%1&quot;.</source>
        <translation>Tidak ada yang memegang &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>There is no category that leads to a team.</source>
        <translation>Tidak ada kategori yang mengarah ke suatu tim.</translation>
    </message>
    <message>
        <source>There is no incident type &quot;%1&quot;.</source>
        <translation>Tidak ada jenis insiden &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Incident type &quot;%1&quot; is in two categories.</source>
        <translation>Jenis insiden &quot;%1&quot; ada dalam dua kategori.</translation>
    </message>
    <message>
        <source>There is no category &quot;%1&quot;.</source>
        <translation>Tidak ada kategori &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>There is no role &quot;%1&quot; in the flow.</source>
        <translation>Tidak ada peran &quot;%1&quot; dalam alur.</translation>
    </message>
    <message>
        <source>One of several outcomes needs a name to choose it by.</source>
        <translation>Bila hasil lebih dari satu, masing-masing perlu nama untuk dipilih.</translation>
    </message>
    <message>
        <source>A required paper needs a state.</source>
        <translation>Naskah yang diwajibkan harus memiliki status.</translation>
    </message>
    <message>
        <source>There is no text field &quot;%1&quot;.</source>
        <translation>Tidak ada isian teks &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Only a text or a paper has a subject.</source>
        <translation>Hanya teks atau naskah yang memiliki perihal.</translation>
    </message>
    <message>
        <source>The procedure has no classes to choose from.</source>
        <translation>Prosedur tidak memiliki klasifikasi untuk dipilih.</translation>
    </message>
    <message>
        <source>There is no agenda book &quot;%1&quot;.</source>
        <translation>Tidak ada buku agenda &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>There is no signatory &quot;%1&quot;.</source>
        <translation>Tidak ada penanda tangan &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>There is no paper &quot;%1&quot;.</source>
        <translation>Tidak ada naskah &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The organization has no role &quot;%1&quot;.</source>
        <translation>Organisasi tidak memiliki peran &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The organization has no team &quot;%1&quot;.</source>
        <translation>Organisasi tidak memiliki tim &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>collective leave</source>
        <translation>cuti bersama</translation>
    </message>
    <message>
        <source>holiday</source>
        <translation>hari libur</translation>
    </message>
    <message>
        <source>weekend</source>
        <translation>akhir pekan</translation>
    </message>
    <message>
        <source>waiting for the reporter</source>
        <translation>menunggu pelapor</translation>
    </message>
    <message>
        <source>waiting for the owner of the system</source>
        <translation>menunggu pemilik sistem</translation>
    </message>
    <message>
        <source>waiting for a third party</source>
        <translation>menunggu pihak ketiga</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>dijeda</translation>
    </message>
    <message>
        <source>night</source>
        <translation>malam</translation>
    </message>
    <message>
        <source>break</source>
        <translation>istirahat</translation>
    </message>
    <message>
        <source>%1 working d</source>
        <translation>%1 hari kerja</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 hari</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 jam</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 mnt</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 dtk</translation>
    </message>
    <message>
        <source>%1: no time set</source>
        <translation>%1: waktu belum ditetapkan</translation>
    </message>
    <message>
        <source>working time</source>
        <translation>waktu kerja</translation>
    </message>
    <message>
        <source>elapsed time</source>
        <translation>waktu berjalan</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>%1, not classed yet (strictest class): %2, %3</source>
        <translation>%1, belum diklasifikasi (klasifikasi paling ketat): %2, %3</translation>
    </message>
    <message>
        <source>%1, class %2: %3, %4</source>
        <translation>%1, klasifikasi %2: %3, %4</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 is not a whole Tanggap database.</source>
        <translation>%1 bukan basis data Tanggap yang utuh.</translation>
    </message>
    <message>
        <source>%1 was made by a newer version of the program.</source>
        <translation>%1 dibuat oleh versi program yang lebih baru.</translation>
    </message>
    <message>
        <source>A backup cannot take the place of the database itself.</source>
        <translation>Cadangan tidak dapat menempati berkas basis data itu sendiri.</translation>
    </message>
    <message>
        <source>The backup could not be written to %1.</source>
        <translation>Cadangan tidak dapat ditulis ke %1.</translation>
    </message>
    <message>
        <source>A backup cannot take the place of itself.</source>
        <translation>Cadangan tidak dapat menggantikan dirinya sendiri.</translation>
    </message>
    <message>
        <source>The database %1 is open in a program. Close it there first.</source>
        <translation>Basis data %1 sedang dibuka program. Tutup dulu di sana.</translation>
    </message>
    <message>
        <source>The backup cannot be copied to %1. Nothing was changed.</source>
        <translation>Cadangan tidak dapat disalin ke %1. Tidak ada yang diubah.</translation>
    </message>
    <message>
        <source>The database is busy with another program. Nothing was changed; try again.</source>
        <translation>Basis data sedang dipakai program lain. Tidak ada yang diubah; coba lagi.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was changed; free some space and try again.</source>
        <translation>Diska penuh. Tidak ada yang diubah; kosongkan sebagian ruang lalu coba lagi.</translation>
    </message>
    <message>
        <source>The database cannot be written: the file or its folder is read-only.</source>
        <translation>Basis data tidak dapat ditulisi: berkas atau foldernya hanya-baca.</translation>
    </message>
    <message>
        <source>The database file is damaged or is not a Tanggap database. Restore a backup.</source>
        <translation>Berkas basis data rusak atau bukan basis data Tanggap. Pulihkan dari cadangan.</translation>
    </message>
    <message>
        <source>The database file cannot be read or written.</source>
        <translation>Berkas basis data tidak dapat dibaca atau ditulis.</translation>
    </message>
    <message>
        <source>The same entry exists already.</source>
        <translation>Entri yang sama sudah ada.</translation>
    </message>
    <message>
        <source>The database refused a command. Nothing was changed.</source>
        <translation>Basis data menolak perintah. Tidak ada yang diubah.</translation>
    </message>
    <message>
        <source>There is no database at %1.</source>
        <translation>Tidak ada basis data di %1.</translation>
    </message>
    <message>
        <source>The database holds no organization yet.</source>
        <translation>Basis data belum memuat organisasi.</translation>
    </message>
    <message>
        <source>The organization in the database cannot be read.</source>
        <translation>Organisasi dalam basis data tidak dapat dibaca.</translation>
    </message>
    <message>
        <source>The database holds no procedure “%1”.</source>
        <translation>Basis data tidak memuat prosedur “%1”.</translation>
    </message>
    <message>
        <source>The procedure “%1” in the database cannot be read.</source>
        <translation>Prosedur “%1” dalam basis data tidak dapat dibaca.</translation>
    </message>
    <message>
        <source>There is no procedure “%1” here.</source>
        <translation>Tidak ada prosedur “%1” di sini.</translation>
    </message>
    <message>
        <source>There is no active account “%1”.</source>
        <translation>Tidak ada akun aktif “%1”.</translation>
    </message>
    <message>
        <source>%1 lies on a network share. The database must be on a disk of this computer.</source>
        <translation>%1 berada di folder jaringan. Basis data harus berada di diska komputer ini.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was kept.</source>
        <translation>Dibatalkan. Tidak ada yang disimpan.</translation>
    </message>
    <message>
        <source>The evidence key cannot be written to %1.</source>
        <translation>Kunci bukti tidak dapat ditulis ke %1.</translation>
    </message>
    <message>
        <source>The evidence key %1 is missing. Put it back from where it is kept.</source>
        <translation>Kunci bukti %1 tidak ada. Kembalikan dari tempat penyimpanannya.</translation>
    </message>
    <message>
        <source>The evidence key %1 is damaged.</source>
        <translation>Kunci bukti %1 rusak.</translation>
    </message>
    <message>
        <source>Another program is adding evidence. Try again when it is done.</source>
        <translation>Program lain sedang menambahkan bukti. Coba lagi setelah selesai.</translation>
    </message>
    <message>
        <source>The file cannot be read. Nothing was kept.</source>
        <translation>Berkas tidak dapat dibaca. Tidak ada yang disimpan.</translation>
    </message>
    <message>
        <source>The evidence file does not hold this content.</source>
        <translation>Berkas bukti tidak memuat isi ini.</translation>
    </message>
    <message>
        <source>This evidence is damaged.</source>
        <translation>Bukti ini rusak.</translation>
    </message>
    <message>
        <source>The file cannot be written.</source>
        <translation>Berkas tidak dapat ditulis.</translation>
    </message>
    <message>
        <source>Nothing is journaled there yet.</source>
        <translation>Belum ada riwayat di sana.</translation>
    </message>
    <message>
        <source>This database was made by a newer version of the program (schema %1, this program knows %2). Install the newer version; the database was not touched.</source>
        <translation>Basis data ini dibuat oleh versi program yang lebih baru (skema %1, program ini mengenal %2). Pasang versi yang lebih baru; basis data tidak diubah.</translation>
    </message>
    <message>
        <source>This person is not on the roster.</source>
        <translation>Orang ini tidak ada dalam susunan tim.</translation>
    </message>
    <message>
        <source>There is no account “%1”.</source>
        <translation>Tidak ada akun “%1”.</translation>
    </message>
    <message>
        <source>This electronic system is not in the register.</source>
        <translation>Sistem elektronik ini tidak ada dalam daftar.</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Pengaturan</translation>
    </message>
    <message>
        <source>The database holds no definition “%1”.</source>
        <translation>Basis data tidak memuat definisi “%1”.</translation>
    </message>
    <message>
        <source>There is a file at %1 already. Nothing was changed.</source>
        <translation>Sudah ada berkas di %1. Tidak ada yang diubah.</translation>
    </message>
    <message>
        <source>%1 is not a Tanggap database.</source>
        <translation>%1 bukan basis data Tanggap.</translation>
    </message>
    <message>
        <source>A change was not journaled, so it was not made.</source>
        <translation>Suatu perubahan tidak tercatat dalam riwayat, sehingga tidak dilakukan.</translation>
    </message>
    <message>
        <source>The file of this paper is not in the database.</source>
        <translation>Berkas naskah ini tidak ada dalam basis data.</translation>
    </message>
    <message>
        <source>This ticket does not exist.</source>
        <translation>Tiket ini tidak ada.</translation>
    </message>
    <message>
        <source>A simulated moment is for a drill database only.</source>
        <translation>Waktu simulasi hanya untuk basis data gladi.</translation>
    </message>
    <message>
        <source>Somebody else changed this meanwhile. Look again before you change it.</source>
        <translation>Orang lain sudah mengubah ini. Periksa lagi sebelum Anda mengubahnya.</translation>
    </message>
    <message>
        <source>This entry is gone already.</source>
        <translation>Entri ini sudah tidak ada.</translation>
    </message>
    <message>
        <source>Event %1 is missing.</source>
        <translation>Kejadian %1 hilang.</translation>
    </message>
    <message>
        <source>Event %1 was changed after it was written.</source>
        <translation>Kejadian %1 diubah setelah ditulis.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Dibatalkan.</translation>
    </message>
    <message>
        <source>%1 %2 is in the database but not in the journal.</source>
        <translation>%1 %2 ada dalam basis data tetapi tidak ada dalam riwayat.</translation>
    </message>
    <message>
        <source>%1 %2 is in the journal but not in the database.</source>
        <translation>%1 %2 ada dalam riwayat tetapi tidak ada dalam basis data.</translation>
    </message>
    <message>
        <source>%1 %2 differs from what was journaled.</source>
        <translation>%1 %2 berbeda dari yang tercatat dalam riwayat.</translation>
    </message>
    <message>
        <source>%1 %2: “%3” differs from what was journaled.</source>
        <translation>%1 %2: “%3” berbeda dari yang tercatat dalam riwayat.</translation>
    </message>
    <message>
        <source>The end of this chain is missing.</source>
        <translation>Ujung rantai ini hilang.</translation>
    </message>
    <message>
        <source>This chain has no head.</source>
        <translation>Rantai ini tidak memiliki kepala.</translation>
    </message>
    <message>
        <source>%1 rows belong to no journaled ticket.</source>
        <translation>%1 baris bukan milik tiket yang tercatat dalam riwayat.</translation>
    </message>
    <message>
        <source>The file of paper %1 is missing or was changed.</source>
        <translation>Berkas naskah %1 hilang atau diubah.</translation>
    </message>
    <message>
        <source>The kept counts differ from the tickets.</source>
        <translation>Jumlah yang tersimpan berbeda dari tiketnya.</translation>
    </message>
    <message>
        <source>The sealed file itself was changed.</source>
        <translation>Berkas bersegel itu sendiri telah diubah.</translation>
    </message>
    <message>
        <source>This is not a sealed file.</source>
        <translation>Ini bukan berkas bersegel.</translation>
    </message>
    <message>
        <source>Sealed event %1 is missing or was changed.</source>
        <translation>Kejadian bersegel %1 hilang atau diubah.</translation>
    </message>
    <message>
        <source>The name is missing.</source>
        <translation>Nama belum diisi.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an e-mail address.</source>
        <translation>&quot;%1&quot; bukan alamat surel.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a phone number.</source>
        <translation>&quot;%1&quot; bukan nomor telepon.</translation>
    </message>
    <message>
        <source>The row has more cells than there are columns.</source>
        <translation>Sel pada baris ini lebih banyak daripada kolomnya.</translation>
    </message>
    <message>
        <source>The list has more than 50,000 rows. Split it and import the parts.</source>
        <translation>Daftar lebih dari 50.000 baris. Bagi lalu impor per bagian.</translation>
    </message>
    <message>
        <source>No column holds the names of the agencies. Call one &quot;nama&quot; in the first line.</source>
        <translation>Tidak ada kolom nama perangkat daerah. Beri nama &quot;nama&quot; pada salah satu kolom di baris pertama.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands on line %2 already.</source>
        <translation>&quot;%1&quot; sudah ada di baris %2.</translation>
    </message>
    <message>
        <source>The list is larger than 16 MB. Split it and import the parts.</source>
        <translation>Daftar lebih besar dari 16 MB. Bagi lalu impor per bagian.</translation>
    </message>
    <message>
        <source>The list is empty. Its first line must name the columns.</source>
        <translation>Daftar kosong. Baris pertama harus memuat nama kolom.</translation>
    </message>
    <message>
        <source>The e-mail is larger than 64 MB. Save its attachments and add them as evidence one by one.</source>
        <translation>Surel lebih besar dari 64 MB. Simpan lampirannya lalu tambahkan satu per satu sebagai bukti.</translation>
    </message>
    <message>
        <source>This file is not an e-mail. Save the message as .eml in the mail program and try again.</source>
        <translation>Berkas ini bukan surel. Simpan pesan sebagai .eml di program surel lalu coba lagi.</translation>
    </message>
    <message>
        <source>The e-mail has more than 1000 attachments. Add it as evidence instead.</source>
        <translation>Surel memiliki lebih dari 1000 lampiran. Tambahkan sebagai bukti saja.</translation>
    </message>
    <message>
        <source>Web form</source>
        <translation>Formulir web</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>Faks</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Surat</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Obrolan</translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation>Datang langsung</translation>
    </message>
    <message>
        <source>Incident agent</source>
        <translation>Agen insiden</translation>
    </message>
    <message>
        <source>Monitoring</source>
        <translation>Pemantauan</translation>
    </message>
    <message>
        <source>The public</source>
        <translation>Masyarakat</translation>
    </message>
    <message>
        <source>Regional agency</source>
        <translation>Perangkat daerah</translation>
    </message>
    <message>
        <source>Another response team</source>
        <translation>Tim tanggap insiden lain</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Lainnya</translation>
    </message>
    <message>
        <source>The class &quot;%1&quot; is unknown; known are: %2.</source>
        <translation>Klasifikasi &quot;%1&quot; tidak dikenal; yang dikenal: %2.</translation>
    </message>
    <message>
        <source>Vital infrastructure</source>
        <translation>Infrastruktur vital</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not say whether it is vital infrastructure: write ya or tidak.</source>
        <translation>&quot;%1&quot; tidak menyatakan infrastruktur vital atau bukan: tulis ya atau tidak.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a web address.</source>
        <translation>&quot;%1&quot; bukan alamat web.</translation>
    </message>
    <message>
        <source>No column holds the names of the systems. Call one &quot;nama&quot; in the first line.</source>
        <translation>Tidak ada kolom nama sistem. Beri nama &quot;nama&quot; pada salah satu kolom di baris pertama.</translation>
    </message>
    <message>
        <source>Sample administrator</source>
        <translation>Contoh administrator</translation>
    </message>
    <message>
        <source>%1 is not there any more, or is no file.</source>
        <translation>%1 sudah tidak ada, atau bukan berkas.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 tidak dapat dibaca.</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>Sample: administrator</source>
        <translation>Contoh: administrator</translation>
    </message>
    <message>
        <source>Made the drill database %1. Password of every account: %2
Accounts: %3</source>
        <translation>Basis data gladi %1 dibuat. Kata sandi semua akun: %2
Akun: %3</translation>
    </message>
    <message>
        <source>Made %1.
Administrator: %2
One-time password: %3
Keep a copy of %4 apart: without it the evidence cannot be read.</source>
        <translation>%1 dibuat.
Administrator: %2
Kata sandi sekali pakai: %3
Simpan salinan %4 di tempat terpisah: tanpanya bukti tidak dapat dibaca.</translation>
    </message>
    <message>
        <source>--%1 is a whole number from 0 to %2.</source>
        <translation>--%1 adalah bilangan bulat dari 0 sampai %2.</translation>
    </message>
    <message>
        <source>Sample tickets made: %1</source>
        <translation>Tiket contoh yang dibuat: %1</translation>
    </message>
    <message>
        <source>Intact: %1 events in %2 streams.</source>
        <translation>Utuh: %1 kejadian dalam %2 aliran.</translation>
    </message>
    <message>
        <source>NOT intact: %1 events in %2 streams.</source>
        <translation>TIDAK utuh: %1 kejadian dalam %2 aliran.</translation>
    </message>
    <message>
        <source>Seal: %1</source>
        <translation>Segel: %1</translation>
    </message>
    <message>
        <source>A backup goes to another file than the database.</source>
        <translation>Cadangan harus ke berkas selain basis data.</translation>
    </message>
    <message>
        <source>Backed up to %1. The key of the evidence is not in it: keep %2 apart.</source>
        <translation>Dicadangkan ke %1. Kunci bukti tidak termasuk: simpan %2 di tempat terpisah.</translation>
    </message>
    <message>
        <source>There is no backup at %1.</source>
        <translation>Tidak ada cadangan di %1.</translation>
    </message>
    <message>
        <source>Restored %1.</source>
        <translation>%1 dipulihkan.</translation>
    </message>
    <message>
        <source>The new password is expected in TANGGAP_NEW_PASSWORD.</source>
        <translation>Kata sandi baru harus ada di TANGGAP_NEW_PASSWORD.</translation>
    </message>
    <message>
        <source>The password is changed.</source>
        <translation>Kata sandi sudah diubah.</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Basis data</translation>
    </message>
    <message>
        <source>Make a database</source>
        <translation>Buat basis data</translation>
    </message>
    <message>
        <source>For a drill: simulated time, sample accounts</source>
        <translation>Untuk gladi: waktu simulasi, akun contoh</translation>
    </message>
    <message>
        <source>Login of the first administrator (admin)</source>
        <translation>Nama masuk administrator pertama (admin)</translation>
    </message>
    <message>
        <source>Fill a drill database with sample tickets</source>
        <translation>Isi basis data gladi dengan tiket contoh</translation>
    </message>
    <message>
        <source>How many (60)</source>
        <translation>Berapa banyak (60)</translation>
    </message>
    <message>
        <source>Same seed and moment, same tickets (1)</source>
        <translation>Benih dan waktu sama, tiket sama (1)</translation>
    </message>
    <message>
        <source>Check the journal against itself and the tables</source>
        <translation>Periksa riwayat terhadap dirinya sendiri dan tabel</translation>
    </message>
    <message>
        <source>Also against a seal taken earlier</source>
        <translation>Juga terhadap segel yang diambil sebelumnya</translation>
    </message>
    <message>
        <source>Write the journal&apos;s heads to a file that leaves the machine</source>
        <translation>Tulis kepala riwayat ke berkas yang dibawa keluar dari komputer ini</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Tujuan</translation>
    </message>
    <message>
        <source>Copy database and evidence while others work</source>
        <translation>Salin basis data dan bukti selagi yang lain bekerja</translation>
    </message>
    <message>
        <source>Where to; an earlier backup there is replaced</source>
        <translation>Tujuan; cadangan sebelumnya di sana diganti</translation>
    </message>
    <message>
        <source>Put a backup in the database&apos;s place; the present one is kept beside it</source>
        <translation>Pasang cadangan sebagai basis data; yang sekarang disimpan di sebelahnya</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Cadangan</translation>
    </message>
    <message>
        <source>Change one&apos;s own password to TANGGAP_NEW_PASSWORD</source>
        <translation>Ubah kata sandi sendiri menjadi TANGGAP_NEW_PASSWORD</translation>
    </message>
    <message>
        <source>There is no team “%1”. There are: %2.</source>
        <translation>Tidak ada tim “%1”. Yang ada: %2.</translation>
    </message>
    <message>
        <source>Several people are called “%1”; write the login.</source>
        <translation>Ada beberapa orang bernama “%1”; tulis nama masuknya.</translation>
    </message>
    <message>
        <source>There is nobody called “%1”.</source>
        <translation>Tidak ada orang bernama “%1”.</translation>
    </message>
    <message>
        <source>The evidence %1 cannot be read.</source>
        <translation>Bukti %1 tidak dapat dibaca.</translation>
    </message>
    <message>
        <source>Delivered by a script</source>
        <translation>Disampaikan oleh skrip</translation>
    </message>
    <message>
        <source>must be a text</source>
        <translation>harus berupa teks</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>belum ada</translation>
    </message>
    <message>
        <source>must be true or false</source>
        <translation>harus true atau false</translation>
    </message>
    <message>
        <source>must be a moment like 2026-11-21T07:01:00Z</source>
        <translation>harus berupa waktu seperti 2026-11-21T07:01:00Z</translation>
    </message>
    <message>
        <source>has an unknown value, “%1”</source>
        <translation>memiliki nilai yang tidak dikenal, “%1”</translation>
    </message>
    <message>
        <source>must be an object</source>
        <translation>harus berupa objek</translation>
    </message>
    <message>
        <source>The report is no JSON (at byte %1: %2).</source>
        <translation>Laporan bukan JSON (pada bita %1: %2).</translation>
    </message>
    <message>
        <source>The report must be one JSON object.</source>
        <translation>Laporan harus berupa satu objek JSON.</translation>
    </message>
    <message>
        <source>There is no password: set TANGGAP_PASSWORD, or start this in a terminal.</source>
        <translation>Tidak ada kata sandi: isi TANGGAP_PASSWORD, atau jalankan di terminal.</translation>
    </message>
    <message>
        <source>Password of %1: </source>
        <translation>Kata sandi %1: </translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kode</translation>
    </message>
    <message>
        <source>Tickets: %1</source>
        <translation>Tiket: %1</translation>
    </message>
    <message>
        <source>--limit is a number from 1.</source>
        <translation>--limit adalah angka mulai dari 1.</translation>
    </message>
    <message>
        <source>--tlp is one of: clear, green, amber, amber_strict, red.</source>
        <translation>--tlp adalah salah satu dari: clear, green, amber, amber_strict, red.</translation>
    </message>
    <message>
        <source>--personal-data is yes or no.</source>
        <translation>--personal-data adalah yes atau no.</translation>
    </message>
    <message>
        <source>Give a ticket to a team and person; completes a waiting escalation</source>
        <translation>Disposisikan tiket kepada tim dan orang; menyelesaikan eskalasi yang menunggu</translation>
    </message>
    <message>
        <source>Team&apos;s id or number (default: its own)</source>
        <translation>Id atau nomor tim (bawaan: timnya sendiri)</translation>
    </message>
    <message>
        <source>Login, number or name of a member</source>
        <translation>Nama masuk, nomor, atau nama anggota</translation>
    </message>
    <message>
        <source>Pause a ticket&apos;s clocks</source>
        <translation>Jeda tenggat tiket</translation>
    </message>
    <message>
        <source>reporter, owner or third_party is waited for (reporter)</source>
        <translation>Yang ditunggu: reporter, owner, atau third_party (reporter)</translation>
    </message>
    <message>
        <source>Why; needed</source>
        <translation>Alasan; wajib</translation>
    </message>
    <message>
        <source>Let a ticket&apos;s clocks go on</source>
        <translation>Lanjutkan tenggat tiket</translation>
    </message>
    <message>
        <source>The same as a note</source>
        <translation>Sama, sebagai catatan</translation>
    </message>
    <message>
        <source>Judge a ticket anew; its clocks keep their start</source>
        <translation>Nilai ulang tiket; awal tenggatnya tetap</translation>
    </message>
    <message>
        <source>Class of the electronic system</source>
        <translation>Klasifikasi sistem elektronik</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Tingkatan</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategori</translation>
    </message>
    <message>
        <source>Incident type</source>
        <translation>Jenis insiden</translation>
    </message>
    <message>
        <source>clear, green, amber, amber_strict, red</source>
        <translation>clear, green, amber, amber_strict, red</translation>
    </message>
    <message>
        <source>Personal data are affected</source>
        <translation>Data pribadi terdampak</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Alasan</translation>
    </message>
    <message>
        <source>Open a closed ticket again</source>
        <translation>Buka kembali tiket yang ditutup</translation>
    </message>
    <message>
        <source>At which step (the last completed one)</source>
        <translation>Pada langkah mana (langkah terakhir yang selesai)</translation>
    </message>
    <message>
        <source>Code of the ticket</source>
        <translation>Kode tiket</translation>
    </message>
    <message>
        <source>List open tickets, the most urgent first</source>
        <translation>Tampilkan daftar tiket terbuka, yang paling mendesak dahulu</translation>
    </message>
    <message>
        <source>Closed ones too</source>
        <translation>Termasuk yang ditutup</translation>
    </message>
    <message>
        <source>Only those with these words</source>
        <translation>Hanya yang memuat kata ini</translation>
    </message>
    <message>
        <source>At most so many; the total stays exact</source>
        <translation>Paling banyak sekian; jumlah keseluruhan tetap tepat</translation>
    </message>
    <message>
        <source>Show a ticket with its clocks, journal and papers</source>
        <translation>Tampilkan tiket dengan tenggat, riwayat, dan naskahnya</translation>
    </message>
    <message>
        <source>--%1 is written FIELD=TEXT.</source>
        <translation>--%1 ditulis FIELD=TEXT.</translation>
    </message>
    <message>
        <source>%1: step %2 is done.</source>
        <translation>%1: langkah %2 selesai.</translation>
    </message>
    <message>
        <source>Next: %1.</source>
        <translation>Berikutnya: %1.</translation>
    </message>
    <message>
        <source>The ticket is closed.</source>
        <translation>Tiket ditutup.</translation>
    </message>
    <message>
        <source>The procedure has no paper “%1”. There are: %2.</source>
        <translation>Prosedur tidak memiliki naskah “%1”. Yang ada: %2.</translation>
    </message>
    <message>
        <source>Wrote a preview to %1.</source>
        <translation>Pratinjau ditulis ke %1.</translation>
    </message>
    <message>
        <source>Wrote %1.</source>
        <translation>%1 ditulis.</translation>
    </message>
    <message>
        <source>Nothing was imported. These rows are wrong:</source>
        <translation>Tidak ada yang diimpor. Baris ini salah:</translation>
    </message>
    <message>
        <source>Imported: %1 of %2 rows.</source>
        <translation>Diimpor: %1 dari %2 baris.</translation>
    </message>
    <message>
        <source>Record a report from a JSON file or an e-mail (.eml)</source>
        <translation>Catat laporan dari berkas JSON atau surel (.eml)</translation>
    </message>
    <message>
        <source>FILE.json, FILE.eml, or - for JSON on stdin</source>
        <translation>FILE.json, FILE.eml, atau - untuk JSON dari stdin</translation>
    </message>
    <message>
        <source>A file to keep as evidence; may be repeated</source>
        <translation>Berkas untuk disimpan sebagai bukti; boleh diulang</translation>
    </message>
    <message>
        <source>Incident type, in place of the file&apos;s</source>
        <translation>Jenis insiden, menggantikan yang ada di berkas</translation>
    </message>
    <message>
        <source>Class of the system, in place of the file&apos;s</source>
        <translation>Klasifikasi sistem, menggantikan yang ada di berkas</translation>
    </message>
    <message>
        <source>Electronic system, in place of the file&apos;s</source>
        <translation>Sistem elektronik, menggantikan yang ada di berkas</translation>
    </message>
    <message>
        <source>Complete an open step</source>
        <translation>Selesaikan langkah yang terbuka</translation>
    </message>
    <message>
        <source>Id or printed number</source>
        <translation>Id atau nomor tercetak</translation>
    </message>
    <message>
        <source>Where the step has several</source>
        <translation>Bila langkah memiliki beberapa</translation>
    </message>
    <message>
        <source>A text that the step asks for; repeatable</source>
        <translation>Teks yang diminta langkah; boleh diulang</translation>
    </message>
    <message>
        <source>At the step that assigns: the team</source>
        <translation>Pada langkah disposisi: tim</translation>
    </message>
    <message>
        <source>At the step that assigns: the person</source>
        <translation>Pada langkah disposisi: orang</translation>
    </message>
    <message>
        <source>When it happened, if not now</source>
        <translation>Kapan terjadi, bila bukan sekarang</translation>
    </message>
    <message>
        <source>Why it is recorded late</source>
        <translation>Alasan dicatat terlambat</translation>
    </message>
    <message>
        <source>Write a paper of a ticket; it is issued first if it was not yet</source>
        <translation>Tulis naskah tiket; diterbitkan dahulu bila belum terbit</translation>
    </message>
    <message>
        <source>Fill a field in, which issues it anew</source>
        <translation>Isi suatu isian; naskah diterbitkan ulang</translation>
    </message>
    <message>
        <source>As it would be now, without issuing it</source>
        <translation>Seperti keadaannya sekarang, tanpa diterbitkan</translation>
    </message>
    <message>
        <source>Take a CSV list into the register of electronic systems</source>
        <translation>Masukkan daftar CSV ke daftar sistem elektronik</translation>
    </message>
    <message>
        <source>List; a known name is brought up to date</source>
        <translation>Daftar; nama yang sudah ada dimutakhirkan</translation>
    </message>
    <message>
        <source>Only say which rows are wrong</source>
        <translation>Hanya sebutkan baris yang salah</translation>
    </message>
    <message>
        <source>Import the rows that are right</source>
        <translation>Impor baris yang benar</translation>
    </message>
    <message>
        <source>This paper is not issued at once: it is submitted and then approved.</source>
        <translation>Naskah ini tidak langsung terbit: diajukan dahulu, lalu disetujui.</translation>
    </message>
    <message>
        <source>This paper is not signed yet.</source>
        <translation>Naskah ini belum ditandatangani.</translation>
    </message>
    <message>
        <source>This paper was withdrawn.</source>
        <translation>Naskah ini sudah ditarik.</translation>
    </message>
    <message>
        <source>This paper is submitted. It can be changed when it has been returned.</source>
        <translation>Naskah ini sedang diajukan. Naskah dapat diubah setelah dikembalikan.</translation>
    </message>
    <message>
        <source>This paper is submitted already.</source>
        <translation>Naskah ini sudah diajukan.</translation>
    </message>
    <message>
        <source>This paper is issued already.</source>
        <translation>Naskah ini sudah terbit.</translation>
    </message>
    <message>
        <source>Only a submitted paper can be returned.</source>
        <translation>Hanya naskah yang diajukan yang dapat dikembalikan.</translation>
    </message>
    <message>
        <source>This paper is not submitted yet.</source>
        <translation>Naskah ini belum diajukan.</translation>
    </message>
    <message>
        <source>Only an issued paper can be signed.</source>
        <translation>Hanya naskah yang sudah terbit yang dapat ditandatangani.</translation>
    </message>
    <message>
        <source>This paper is signed or sent already.</source>
        <translation>Naskah ini sudah ditandatangani atau dikirim.</translation>
    </message>
    <message>
        <source>This paper is approved or returned by: %1.</source>
        <translation>Naskah ini disetujui atau dikembalikan oleh: %1.</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Keterangan</translation>
    </message>
    <message>
        <source>Say what has to be changed.</source>
        <translation>Sebutkan apa yang harus diubah.</translation>
    </message>
    <message>
        <source>Still to be written: %1.</source>
        <translation>Masih harus ditulis: %1.</translation>
    </message>
    <message>
        <source>Say why the paper is withdrawn.</source>
        <translation>Sebutkan alasan naskah ditarik.</translation>
    </message>
    <message>
        <source>No block of numbers is reserved in “%1” for %2. Ask the agency&apos;s central agenda for one and enter it.</source>
        <translation>Belum ada jatah nomor pada “%1” untuk %2. Minta jatah kepada agenda pusat perangkat daerah lalu masukkan.</translation>
    </message>
    <message>
        <source>The block of numbers %1-%2 reserved in “%3” for %4 is used up. Ask for another.</source>
        <translation>Jatah nomor %1-%2 pada “%3” untuk %4 sudah habis. Minta jatah berikutnya.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nomor</translation>
    </message>
    <message>
        <source>Numbers of “%1” come from the agency&apos;s central agenda. Type in the one that it gave.</source>
        <translation>Nomor pada “%1” berasal dari agenda pusat perangkat daerah. Ketik nomor yang diberikan.</translation>
    </message>
    <message>
        <source>The number %1 is in “%2” already.</source>
        <translation>Nomor %1 sudah ada pada “%2”.</translation>
    </message>
    <message>
        <source>This paper takes its number from the desk; none can be typed in.</source>
        <translation>Naskah ini mendapat nomor dari meja layanan; nomor tidak dapat diketik.</translation>
    </message>
    <message>
        <source>There is no book “%1” that takes its numbers from a reserved block.</source>
        <translation>Tidak ada buku “%1” yang memakai jatah nomor.</translation>
    </message>
    <message>
        <source>A block of numbers goes from a number to a higher one.</source>
        <translation>Jatah nomor dimulai dari suatu nomor sampai nomor yang lebih besar.</translation>
    </message>
    <message>
        <source>The file is larger than %1 MB.</source>
        <translation>Berkas lebih besar dari %1 MB.</translation>
    </message>
    <message>
        <source>This is another paper than the one given out for signing.</source>
        <translation>Ini bukan naskah yang diserahkan untuk ditandatangani.</translation>
    </message>
    <message>
        <source>The signing service wrote this file anew: words and pages are the same, the bytes are not. Look at it, and confirm with a reason that it is this paper.</source>
        <translation>Layanan tanda tangan menulis ulang berkas ini: kata dan halamannya sama, bita berkasnya tidak. Periksa, lalu nyatakan beserta alasan bahwa ini naskah tersebut.</translation>
    </message>
    <message>
        <source>A scan is a PDF, PNG or JPEG file.</source>
        <translation>Hasil pindai berupa berkas PDF, PNG, atau JPEG.</translation>
    </message>
    <message>
        <source>A paper is signed on a day from its approval until today.</source>
        <translation>Naskah ditandatangani pada hari sejak disetujui sampai hari ini.</translation>
    </message>
    <message>
        <source>Who signed</source>
        <translation>Penanda tangan</translation>
    </message>
    <message>
        <source>Say who signed.</source>
        <translation>Sebutkan siapa yang menandatangani.</translation>
    </message>
    <message>
        <source>A drill&apos;s mark in place of a signature is for a drill only.</source>
        <translation>Tanda gladi pengganti tanda tangan hanya untuk gladi.</translation>
    </message>
    <message>
        <source>The signature in this file cannot be read.</source>
        <translation>Tanda tangan dalam berkas ini tidak dapat dibaca.</translation>
    </message>
    <message>
        <source>There are bytes behind the signature in this file that do not belong to it.</source>
        <translation>Ada bita di belakang tanda tangan dalam berkas ini yang bukan bagiannya.</translation>
    </message>
    <message>
        <source>The signature in this file is of a kind that cannot be checked.</source>
        <translation>Jenis tanda tangan dalam berkas ini tidak dapat diperiksa.</translation>
    </message>
    <message>
        <source>The signature does not fit this file: a byte was changed after signing.</source>
        <translation>Tanda tangan tidak cocok dengan berkas ini: isinya diubah setelah ditandatangani.</translation>
    </message>
    <message>
        <source>This file cannot be read as a PDF.</source>
        <translation>Berkas ini tidak dapat dibaca sebagai PDF.</translation>
    </message>
    <message>
        <source>A later revision in this file changes the words of page %1.</source>
        <translation>Revisi kemudian dalam berkas ini mengubah kata pada halaman %1.</translation>
    </message>
    <message>
        <source>The paper given out is the first revision of this file, byte for byte.</source>
        <translation>Naskah yang diserahkan adalah revisi pertama berkas ini, sama persis.</translation>
    </message>
    <message>
        <source>Later revisions change no word on its pages.</source>
        <translation>Revisi kemudian tidak mengubah kata pada halamannya.</translation>
    </message>
    <message>
        <source>Later revisions add words to its pages: %1</source>
        <translation>Revisi kemudian menambahkan kata pada halamannya: %1</translation>
    </message>
    <message>
        <source>The file was written anew; the words on its pages (%1) are the same.</source>
        <translation>Berkas ditulis ulang; kata pada halamannya (%1) sama.</translation>
    </message>
    <message>
        <source>Pictures and layout of the file that was written anew.</source>
        <translation>Gambar dan tata letak berkas yang ditulis ulang.</translation>
    </message>
    <message>
        <source>This file is no PDF.</source>
        <translation>Berkas ini bukan PDF.</translation>
    </message>
    <message>
        <source>This PDF carries no signature.</source>
        <translation>PDF ini tidak memuat tanda tangan.</translation>
    </message>
    <message>
        <source>No signature covers the whole file: something was added after signing.</source>
        <translation>Tidak ada tanda tangan yang mencakup seluruh berkas: ada tambahan setelah ditandatangani.</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(tanpa nama)</translation>
    </message>
    <message>
        <source>Each signature fits the bytes that it covers and its own certificate: %1.</source>
        <translation>Setiap tanda tangan cocok dengan isi yang dicakupnya dan dengan sertifikatnya sendiri: %1.</translation>
    </message>
    <message>
        <source>The last signature covers every byte of the file but itself.</source>
        <translation>Tanda tangan terakhir mencakup seluruh isi berkas kecuali dirinya sendiri.</translation>
    </message>
    <message>
        <source>Whether a recognised authority issued the certificate, and whether it was valid and not revoked when it was used.</source>
        <translation>Apakah sertifikat diterbitkan oleh penyelenggara yang diakui, serta berlaku dan tidak dicabut saat dipakai.</translation>
    </message>
    <message>
        <source>The time of signing, which the file states itself.</source>
        <translation>Waktu penandatanganan, yang hanya dinyatakan oleh berkas itu sendiri.</translation>
    </message>
    <message>
        <source>The text of this paper cannot be read here.</source>
        <translation>Teks naskah ini tidak dapat dibaca di sini.</translation>
    </message>
    <message>
        <source>Give a file, or a database and --mark.</source>
        <translation>Berikan berkas, atau basis data dan --mark.</translation>
    </message>
    <message>
        <source>Only a database can tell about a mark.</source>
        <translation>Hanya basis data yang mengenal tanda naskah.</translation>
    </message>
    <message>
        <source>Not checked:</source>
        <translation>Tidak diperiksa:</translation>
    </message>
    <message>
        <source>This desk did not issue it, or it was changed since.</source>
        <translation>Tidak diterbitkan oleh meja layanan ini, atau sudah diubah.</translation>
    </message>
    <message>
        <source>This desk issued it. You may not see its ticket.</source>
        <translation>Diterbitkan oleh meja layanan ini. Anda tidak berhak melihat tiketnya.</translation>
    </message>
    <message>
        <source>This desk issued it: ticket %1, %2, number %3.</source>
        <translation>Diterbitkan oleh meja layanan ini: tiket %1, %2, nomor %3.</translation>
    </message>
    <message>
        <source>It was withdrawn.</source>
        <translation>Naskah sudah ditarik.</translation>
    </message>
    <message>
        <source>Ticket %1 has no such paper yet.</source>
        <translation>Tiket %1 belum memiliki naskah tersebut.</translation>
    </message>
    <message>
        <source>%1, %2: %3.</source>
        <translation>%1, %2: %3.</translation>
    </message>
    <message>
        <source>Number: %1</source>
        <translation>Nomor: %1</translation>
    </message>
    <message>
        <source>Give one of --export, --file, --scan and --drill.</source>
        <translation>Berikan salah satu dari --export, --file, --scan, dan --drill.</translation>
    </message>
    <message>
        <source>Proof of sending</source>
        <translation>Bukti pengiriman</translation>
    </message>
    <message>
        <source>Write the year as 2026 and the block as 101-150.</source>
        <translation>Tulis tahun seperti 2026 dan jatah seperti 101-150.</translation>
    </message>
    <message>
        <source>Reserved in %1 for %2: %3.</source>
        <translation>Jatah pada %1 untuk %2: %3.</translation>
    </message>
    <message>
        <source>The number that the agency&apos;s central agenda gave</source>
        <translation>Nomor yang diberikan agenda pusat perangkat daerah</translation>
    </message>
    <message>
        <source>Security degree: SR, R, T or B</source>
        <translation>Derajat pengamanan: SR, R, T, atau B</translation>
    </message>
    <message>
        <source>Kind of paper; the newest one is meant</source>
        <translation>Jenis naskah; yang dimaksud yang terbaru</translation>
    </message>
    <message>
        <source>The signed file or the scan</source>
        <translation>Berkas bertanda tangan atau hasil pindai</translation>
    </message>
    <message>
        <source>Hand a paper to those who approve it</source>
        <translation>Ajukan naskah kepada yang menyetujuinya</translation>
    </message>
    <message>
        <source>Fill a field in first; may be repeated</source>
        <translation>Isi dahulu sebuah isian; boleh diulang</translation>
    </message>
    <message>
        <source>Give a submitted paper back with remarks</source>
        <translation>Kembalikan naskah yang diajukan beserta keterangan</translation>
    </message>
    <message>
        <source>What has to be changed</source>
        <translation>Apa yang harus diubah</translation>
    </message>
    <message>
        <source>Approve a submitted paper: number, file and mark</source>
        <translation>Setujui naskah yang diajukan: nomor, berkas, dan tanda</translation>
    </message>
    <message>
        <source>Give a paper out for signing, or take the signed one back</source>
        <translation>Serahkan naskah untuk ditandatangani, atau terima kembali yang sudah ditandatangani</translation>
    </message>
    <message>
        <source>Write the final unsigned PDF</source>
        <translation>Tulis PDF akhir yang belum ditandatangani</translation>
    </message>
    <message>
        <source>Signed electronically</source>
        <translation>Ditandatangani secara elektronik</translation>
    </message>
    <message>
        <source>Why a file that was written anew is this paper</source>
        <translation>Mengapa berkas yang ditulis ulang adalah naskah ini</translation>
    </message>
    <message>
        <source>Signed by hand: PDF, PNG or JPEG</source>
        <translation>Ditandatangani dengan tangan: PDF, PNG, atau JPEG</translation>
    </message>
    <message>
        <source>Who signed by hand</source>
        <translation>Siapa yang menandatangani dengan tangan</translation>
    </message>
    <message>
        <source>When; default today</source>
        <translation>Kapan; bila kosong hari ini</translation>
    </message>
    <message>
        <source>A drill&apos;s mark in place of a signature</source>
        <translation>Tanda gladi pengganti tanda tangan</translation>
    </message>
    <message>
        <source>Record that a paper left the house</source>
        <translation>Catat bahwa naskah sudah dikirim</translation>
    </message>
    <message>
        <source>email, post, hand, chat or phone</source>
        <translation>email, post, hand, chat, atau phone</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Kepada siapa</translation>
    </message>
    <message>
        <source>Text that went with it</source>
        <translation>Teks yang menyertainya</translation>
    </message>
    <message>
        <source>Proof, kept as evidence</source>
        <translation>Bukti pengiriman, disimpan sebagai bukti</translation>
    </message>
    <message>
        <source>Take a paper out of force; its number stays in the book as withdrawn</source>
        <translation>Tarik naskah; nomornya tetap di buku sebagai ditarik</translation>
    </message>
    <message>
        <source>Say whether this desk issued a file or a mark, and what its signature is worth</source>
        <translation>Nyatakan apakah berkas atau tanda diterbitkan meja layanan ini, dan keadaan tanda tangannya</translation>
    </message>
    <message>
        <source>A file; or the database, with --mark</source>
        <translation>Berkas; atau basis data, dengan --mark</translation>
    </message>
    <message>
        <source>Database; without it only the signature is looked at</source>
        <translation>Basis data; tanpanya hanya tanda tangan yang diperiksa</translation>
    </message>
    <message>
        <source>What the code on the paper says</source>
        <translation>Isi kode pada naskah</translation>
    </message>
    <message>
        <source>Enter a block of numbers that the agency&apos;s central agenda has reserved</source>
        <translation>Masukkan jatah nomor dari agenda pusat perangkat daerah</translation>
    </message>
    <message>
        <source>Id of the book</source>
        <translation>Id buku</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Tahun</translation>
    </message>
    <message>
        <source>First and last number: 101-150</source>
        <translation>Nomor pertama dan terakhir: 101-150</translation>
    </message>
    <message>
        <source>This is “%1”. Whoever changes it has to be one of those who may set that.</source>
        <translation>Ini sudah “%1”. Yang mengubahnya harus salah satu dari yang boleh menetapkannya.</translation>
    </message>
    <message>
        <source>This ticket is limited to people by name, and whoever decides here is none of them. Add them to it first.</source>
        <translation>Tiket ini hanya untuk orang tertentu, dan yang memutuskan di sini tidak termasuk. Tambahkan dahulu ke tiket ini.</translation>
    </message>
    <message>
        <source>%1 holds this role and needs not act in its place.</source>
        <translation>%1 sudah memegang peran ini, tidak perlu menjadi pelaksananya.</translation>
    </message>
    <message>
        <source>Choose somebody else who is in office as the stand-in.</source>
        <translation>Pilih orang lain yang masih menjabat sebagai pengganti.</translation>
    </message>
    <message>
        <source>This stands for %1 in that time already.</source>
        <translation>Untuk %1 pada waktu itu sudah tercatat.</translation>
    </message>
    <message>
        <source>%1 is away in that time.</source>
        <translation>%1 tidak di tempat pada waktu itu.</translation>
    </message>
    <message>
        <source>It ends before it begins.</source>
        <translation>Berakhir sebelum mulai.</translation>
    </message>
    <message>
        <source>That time is over already.</source>
        <translation>Waktu itu sudah lewat.</translation>
    </message>
    <message>
        <source>%1 is no longer in office.</source>
        <translation>%1 sudah tidak menjabat.</translation>
    </message>
    <message>
        <source>That is over already.</source>
        <translation>Itu sudah berakhir.</translation>
    </message>
    <message>
        <source>Say why it will not be.</source>
        <translation>Tulis mengapa batal.</translation>
    </message>
    <message>
        <source>Nobody would be left who can log in and manage accounts.</source>
        <translation>Tidak akan ada lagi yang dapat masuk dan mengelola akun.</translation>
    </message>
    <message>
        <source>Qualifications</source>
        <translation>Kualifikasi</translation>
    </message>
    <message>
        <source>The period of office ends before it begins.</source>
        <translation>Masa jabatan berakhir sebelum mulai.</translation>
    </message>
    <message>
        <source>This handover is settled already.</source>
        <translation>Serah terima ini sudah selesai.</translation>
    </message>
    <message>
        <source>Choose somebody else who is in office to take the shift.</source>
        <translation>Pilih orang lain yang masih menjabat untuk menerima piket.</translation>
    </message>
    <message>
        <source>%1 has your last note still to sign.</source>
        <translation>%1 belum menandatangani catatan Anda yang terakhir.</translation>
    </message>
    <message>
        <source>This shift is handed over to %1.</source>
        <translation>Piket ini diserahkan kepada %1.</translation>
    </message>
    <message>
        <source>Only whoever handed the shift over takes it back.</source>
        <translation>Hanya yang menyerahkan piket yang dapat menariknya kembali.</translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation>Tulis alasannya.</translation>
    </message>
    <message>
        <source>%1 is not in office today, by the roster.</source>
        <translation>Menurut daftar anggota, %1 tidak menjabat hari ini.</translation>
    </message>
    <message>
        <source>There is no such duty or absence.</source>
        <translation>Piket atau ketidakhadiran itu tidak ada.</translation>
    </message>
    <message>
        <source>There is no such handover note.</source>
        <translation>Catatan serah terima itu tidak ada.</translation>
    </message>
    <message>
        <source>No team can carry that many tickets.</source>
        <translation>Tidak ada tim yang dapat menampung tiket sebanyak itu.</translation>
    </message>
    <message>
        <source>Write a text that a step asks for, ahead of completing it</source>
        <translation>Tulis teks yang diminta suatu langkah, sebelum langkah itu diselesaikan</translation>
    </message>
    <message>
        <source>Id of the text field</source>
        <translation>Id bidang teks</translation>
    </message>
    <message>
        <source>What is written</source>
        <translation>Isi teksnya</translation>
    </message>
    <message>
        <source>%1: written.</source>
        <translation>%1: sudah ditulis.</translation>
    </message>
    <message>
        <source>Switch a clock given by law on or off, in open tickets too</source>
        <translation>Nyalakan atau matikan tenggat menurut peraturan, juga pada tiket yang terbuka</translation>
    </message>
    <message>
        <source>Id of the procedure</source>
        <translation>Id prosedur</translation>
    </message>
    <message>
        <source>Id of the clock</source>
        <translation>Id tenggat waktu</translation>
    </message>
    <message>
        <source>on or off</source>
        <translation>on atau off</translation>
    </message>
    <message>
        <source>A clock is switched “on” or “off”.</source>
        <translation>Tenggat waktu dinyalakan dengan “on” atau dimatikan dengan “off”.</translation>
    </message>
    <message>
        <source>On: %1</source>
        <translation>Nyala: %1</translation>
    </message>
    <message>
        <source>Off: %1</source>
        <translation>Mati: %1</translation>
    </message>
    <message>
        <source>%1 is no organization.</source>
        <translation>%1 bukan berkas organisasi.</translation>
    </message>
    <message>
        <source>The procedure “%1” is neither beside %2 nor in the program.</source>
        <translation>Prosedur “%1” tidak ada di samping %2 maupun di dalam program.</translation>
    </message>
    <message>
        <source>Organization and its procedures: one that the program brings, or a file</source>
        <translation>Organisasi beserta prosedurnya: yang dibawa program, atau sebuah berkas</translation>
    </message>
    <message>
        <source>%1 is a database or belongs to one. Choose another name.</source>
        <translation>%1 adalah basis data atau bagian darinya. Pilih nama lain.</translation>
    </message>
    <message>
        <source>The answer could not be written to the end.</source>
        <translation>Jawaban tidak dapat ditulis sampai selesai.</translation>
    </message>
    <message>
        <source>%1 exists and is no backup of this database. Nothing was changed.</source>
        <translation>%1 sudah ada dan bukan cadangan basis data ini. Tidak ada yang diubah.</translation>
    </message>
    <message>
        <source>The evidence key %1 does not fit the evidence: it is that of another installation. Put the right one back from where it is kept.</source>
        <translation>Kunci bukti %1 tidak cocok dengan buktinya: itu kunci pemasangan lain. Kembalikan kunci yang benar dari tempat penyimpanannya.</translation>
    </message>
    <message>
        <source>The evidence file %1 is missing; %2 contents were kept in it. Put it back from a backup.</source>
        <translation>Berkas bukti %1 hilang; di dalamnya tersimpan %2 isi. Kembalikan dari cadangan.</translation>
    </message>
    <message>
        <source>%1 contents are missing from the evidence file %2.</source>
        <translation>%1 isi tidak ada di berkas bukti %2.</translation>
    </message>
    <message>
        <source>This is the password that you have. Choose another.</source>
        <translation>Itu kata sandi yang sekarang. Pilih yang lain.</translation>
    </message>
    <message>
        <source>must be a list</source>
        <translation>harus berupa daftar</translation>
    </message>
    <message>
        <source>must be a list of texts</source>
        <translation>harus berupa daftar teks</translation>
    </message>
    <message>
        <source>must be a text, a whole number, true or false</source>
        <translation>harus berupa teks, bilangan bulat, true, atau false</translation>
    </message>
    <message>
        <source>must be a list of objects</source>
        <translation>harus berupa daftar objek</translation>
    </message>
    <message>
        <source>is not known here</source>
        <translation>tidak dikenal di sini</translation>
    </message>
    <message>
        <source>“-” cannot stand in a batch: its lines are on stdin.</source>
        <translation>“-” tidak boleh ada dalam batch: baris-barisnya dibaca dari stdin.</translation>
    </message>
    <message>
        <source>Say which: %1.</source>
        <translation>Sebutkan yang mana: %1.</translation>
    </message>
    <message>
        <source>This paper has no field “%1”. There are: %2.</source>
        <translation>Naskah ini tidak mempunyai isian “%1”. Yang ada: %2.</translation>
    </message>
    <message>
        <source>This paper is issued already; its number and degree stay as they are.</source>
        <translation>Naskah ini sudah terbit; nomor dan derajatnya tetap.</translation>
    </message>
    <message>
        <source>What came back from signing is a PDF, PNG or JPEG file.</source>
        <translation>Yang kembali dari penandatanganan adalah berkas PDF, PNG, atau JPEG.</translation>
    </message>
    <message>
        <source>The security degree is SR, R, T or B.</source>
        <translation>Derajat keamanan adalah SR, R, T, atau B.</translation>
    </message>
    <message>
        <source>There is no role “%1”.</source>
        <translation>Tidak ada peran “%1”.</translation>
    </message>
    <message>
        <source>The description is written as .md, .txt or .pdf.</source>
        <translation>Uraian ditulis sebagai .md, .txt, atau .pdf.</translation>
    </message>
    <message>
        <source>Give --open or --finished, not both.</source>
        <translation>Berikan --open atau --finished, tidak keduanya.</translation>
    </message>
    <message>
        <source>%1 is not between the years 2000 and 2100.</source>
        <translation>%1 tidak di antara tahun 2000 dan 2100.</translation>
    </message>
    <message>
        <source>A drill makes the account “%1” itself. Choose another name for the administrator.</source>
        <translation>Akun “%1” dibuat sendiri oleh latihan. Pilih nama lain untuk administrator.</translation>
    </message>
    <message>
        <source>%1 does not see the office&apos;s tickets.</source>
        <translation>%1 tidak dapat melihat tiket kantor.</translation>
    </message>
    <message>
        <source>%1 is written down as away.</source>
        <translation>%1 tercatat sedang tidak di tempat.</translation>
    </message>
    <message>
        <source>a step</source>
        <translation>sebuah langkah</translation>
    </message>
    <message>
        <source>a paper</source>
        <translation>sebuah naskah</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>bukti</translation>
    </message>
    <message>
        <source>a note</source>
        <translation>sebuah catatan</translation>
    </message>
    <message>
        <source>an answer</source>
        <translation>sebuah jawaban</translation>
    </message>
    <message>
        <source>the clocks</source>
        <translation>hitungan waktu</translation>
    </message>
    <message>
        <source>the reporter</source>
        <translation>pelapor</translation>
    </message>
    <message>
        <source>who works on it</source>
        <translation>petugas yang menangani</translation>
    </message>
    <message>
        <source>the ticket&apos;s details</source>
        <translation>rincian tiket</translation>
    </message>
    <message>
        <source>Ticket %1 is closed. Reopen it first, then link to it.</source>
        <translation>Tiket %1 sudah ditutup. Buka kembali dahulu, lalu tautkan.</translation>
    </message>
    <message>
        <source>The ticket cannot go on at the step “%1”.</source>
        <translation>Tiket tidak dapat dilanjutkan pada langkah “%1”.</translation>
    </message>
    <message>
        <source>%1 changed this at %2. Look again before you change it.</source>
        <translation>%1 mengubah ini pukul %2. Lihat lagi sebelum Anda mengubahnya.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is in the register, but out of use.</source>
        <translation>&quot;%1&quot; ada di daftar, tetapi tidak dipakai lagi.</translation>
    </message>
    <message>
        <source>Mail without a subject</source>
        <translation>Surel tanpa judul</translation>
    </message>
    <message>
        <source>(The mail has no text; see what is attached.)</source>
        <translation>(Surel ini tidak berisi teks; lihat lampirannya.)</translation>
    </message>
    <message>
        <source>The program brings nothing newer of this organization.</source>
        <translation>Program tidak membawa versi yang lebih baru dari organisasi ini.</translation>
    </message>
    <message>
        <source>The program brings nothing newer of “%1”.</source>
        <translation>Program tidak membawa versi yang lebih baru dari “%1”.</translation>
    </message>
    <message>
        <source>This number belongs to a periodic report; what is issued keeps its number.</source>
        <translation>Nomor ini milik laporan berkala; yang sudah terbit tetap memakai nomornya.</translation>
    </message>
    <message>
        <source>Say which roles keep this activity.</source>
        <translation>Sebutkan peran mana yang mencatat kegiatan ini.</translation>
    </message>
    <message>
        <source>Nothing changes.</source>
        <translation>Tidak ada yang berubah.</translation>
    </message>
    <message>
        <source>Until now</source>
        <translation>Sampai sekarang</translation>
    </message>
    <message>
        <source>From then on</source>
        <translation>Sesudahnya</translation>
    </message>
    <message>
        <source>%1: version %2 is in force.</source>
        <translation>%1: versi %2 berlaku.</translation>
    </message>
    <message>
        <source>Version %1 of the organization is in force.</source>
        <translation>Versi %1 organisasi berlaku.</translation>
    </message>
    <message>
        <source>Say what would change, and change nothing</source>
        <translation>Sebutkan apa yang akan berubah, tanpa mengubah apa pun</translation>
    </message>
    <message>
        <source>Take the office&apos;s own kind of activity, or a new version of one, into use</source>
        <translation>Memakai jenis kegiatan milik kantor sendiri, atau versi barunya</translation>
    </message>
    <message>
        <source>A role that keeps it; may be repeated</source>
        <translation>Peran yang mencatatnya; boleh diulang</translation>
    </message>
    <message>
        <source>The office's own kind of activity, which an organization names; may be repeated</source>
        <translation>Jenis kegiatan milik kantor sendiri yang disebut dalam organisasi; boleh diulang</translation>
    </message>
    <message>
        <source>Take over what the program brings newer of the organization</source>
        <translation>Mengambil alih versi organisasi yang lebih baru dari program</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Apa</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Dari</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Sampai</translation>
    </message>
    <message>
        <source>Stand-in</source>
        <translation>Pengganti</translation>
    </message>
    <message>
        <source>%1 %2: %3, from %4</source>
        <translation>%1 %2: %3, sejak %4</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>sampai %1</translation>
    </message>
    <message>
        <source>(called off: %1)</source>
        <translation>(dibatalkan: %1)</translation>
    </message>
    <message>
        <source>“%1” is none of duty, away and acting.</source>
        <translation>“%1” bukan salah satu dari duty, away, dan acting.</translation>
    </message>
    <message>
        <source>--%1 does not go with “%2”.</source>
        <translation>--%1 tidak berlaku untuk “%2”.</translation>
    </message>
    <message>
        <source>Say for which role: --role ID.</source>
        <translation>Sebutkan perannya: --role ID.</translation>
    </message>
    <message>
        <source>--manner is plt, plh or an.</source>
        <translation>--manner diisi plt, plh, atau an.</translation>
    </message>
    <message>
        <source>From when; in the office&apos;s time unless it says another</source>
        <translation>Mulai kapan; menurut waktu kantor kecuali disebut lain</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>Sampai kapan</translation>
    </message>
    <message>
        <source>List who is on duty, away or acting, from now on</source>
        <translation>Daftar siapa yang piket, tidak di tempat, atau menjadi pelaksana, mulai sekarang</translation>
    </message>
    <message>
        <source>Put somebody on duty, away, or in another&apos;s place</source>
        <translation>Mencatat seseorang piket, tidak di tempat, atau menggantikan pejabat lain</translation>
    </message>
    <message>
        <source>duty, away or acting</source>
        <translation>duty, away, atau acting</translation>
    </message>
    <message>
        <source>Login, number or full name</source>
        <translation>Akun, nomor, atau nama lengkap</translation>
    </message>
    <message>
        <source>Away: who takes over their work</source>
        <translation>Tidak di tempat: siapa yang mengambil alih pekerjaannya</translation>
    </message>
    <message>
        <source>Acting: for the holder of this role</source>
        <translation>Pelaksana: menggantikan pemegang peran ini</translation>
    </message>
    <message>
        <source>Acting: plt (vacant), plh (holder away, the default) or an (on behalf)</source>
        <translation>Pelaksana: plt (kosong), plh (pejabat berhalangan, bawaan), atau an (atas nama)</translation>
    </message>
    <message>
        <source>A note</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>End one now, or call off what has not begun</source>
        <translation>Mengakhiri sekarang, atau membatalkan yang belum mulai</translation>
    </message>
    <message>
        <source>Number of the line</source>
        <translation>Nomor baris</translation>
    </message>
    <message>
        <source>Say what is wrong with a kind of activity</source>
        <translation>Menyebutkan kesalahan pada suatu jenis kegiatan</translation>
    </message>
    <message>
        <source>A period that has not ended yet cannot be reported on.</source>
        <translation>Masa yang belum berakhir belum dapat dilaporkan.</translation>
    </message>
    <message>
        <source>A periodic report is written as .pdf or .odt.</source>
        <translation>Laporan berkala ditulis sebagai .pdf atau .odt.</translation>
    </message>
    <message>
        <source>A redacted copy is the PDF that was issued with the paper.</source>
        <translation>Salinan yang disamarkan adalah PDF yang diterbitkan bersama naskahnya.</translation>
    </message>
    <message>
        <source>Fill a field in; may be repeated</source>
        <translation>Mengisi sebuah isian; boleh diulang</translation>
    </message>
    <message>
        <source>First day of the period</source>
        <translation>Hari pertama masa laporan</translation>
    </message>
    <message>
        <source>Issue the office&apos;s report on a period, or write one that was issued</source>
        <translation>Menerbitkan laporan berkala kantor, atau menulis yang sudah diterbitkan</translation>
    </message>
    <message>
        <source>It is its redacted copy.</source>
        <translation>Ini salinannya yang disamarkan.</translation>
    </message>
    <message>
        <source>Last day, included</source>
        <translation>Hari terakhir, ikut dihitung</translation>
    </message>
    <message>
        <source>No text for a word processor was kept with this paper.</source>
        <translation>Naskah ini tidak disertai simpanan teks untuk pengolah kata.</translation>
    </message>
    <message>
        <source>No text for a word processor was kept with this paper: it is written from the ticket as it is now, and may differ from the issued PDF.</source>
        <translation>Naskah ini tidak disertai simpanan teks untuk pengolah kata: teks ditulis dari tiket saat ini, dan dapat berbeda dari PDF yang diterbitkan.</translation>
    </message>
    <message>
        <source>One that was issued, in place of a period</source>
        <translation>Laporan yang sudah diterbitkan, sebagai ganti masa laporan</translation>
    </message>
    <message>
        <source>The file of periodic report %1 is missing or was changed.</source>
        <translation>Berkas laporan berkala %1 hilang atau diubah.</translation>
    </message>
    <message>
        <source>The file: .pdf or .odt</source>
        <translation>Berkas: .pdf atau .odt</translation>
    </message>
    <message>
        <source>The periodic report is for those who issue papers and see the office&apos;s tickets.</source>
        <translation>Laporan berkala dibuat oleh yang menerbitkan naskah dan melihat tiket kantor.</translation>
    </message>
    <message>
        <source>The redacted copy with the same number</source>
        <translation>Salinan yang disamarkan dengan nomor yang sama</translation>
    </message>
    <message>
        <source>This number belongs to a periodic report; what is issued keeps its number.</source>
        <translation>Nomor ini milik laporan berkala; yang sudah diterbitkan tetap memakai nomornya.</translation>
    </message>
    <message>
        <source>There is no such periodic report.</source>
        <translation>Laporan berkala itu tidak ada.</translation>
    </message>
    <message>
        <source>This letter is withdrawn already.</source>
        <translation>Surat ini sudah ditarik.</translation>
    </message>
    <message>
        <source>This number belongs to a ticket. A paper is withdrawn there; the number of a report stays.</source>
        <translation>Nomor ini milik sebuah tiket. Naskah ditarik di sana; nomor laporan tetap.</translation>
    </message>
    <message>
        <source>This paper has no redacted copy.</source>
        <translation>Naskah ini tidak mempunyai salinan yang disamarkan.</translation>
    </message>
    <message>
        <source>This paper was changed meanwhile, in another place or by somebody else. Both texts are kept; look at them first.</source>
        <translation>Naskah ini sementara itu diubah, di tempat lain atau oleh orang lain. Kedua teks disimpan; periksa dahulu.</translation>
    </message>
    <message>
        <source>The reporter has not agreed to be named. This paper is only for those who have.</source>
        <translation>Pelapor belum setuju disebut namanya. Naskah ini hanya untuk pelapor yang sudah setuju.</translation>
    </message>
    <message>
        <source>Whether this is a drill database was changed after its set-up.</source>
        <translation>Tanda basis data latihan diubah setelah penyiapannya.</translation>
    </message>
    <message>
        <source>%1 tickets are missing from the index of words.</source>
        <translation>%1 tiket tidak ada dalam indeks kata.</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>Baris %1: %2</translation>
    </message>
    <message>
        <source>A field of rows has columns, and no other field has.</source>
        <translation>Isian berbaris mempunyai kolom, dan isian lain tidak.</translation>
    </message>
    <message>
        <source>There is no column &quot;%1&quot; to choose from.</source>
        <translation>Tidak ada kolom &quot;%1&quot; yang berupa pilihan.</translation>
    </message>
    <message>
        <source>The numbers of %1 in %2 go on after %3, which is not in the book.</source>
        <translation>Nomor %1 tahun %2 berlanjut setelah %3, yang tidak ada dalam buku.</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Pekerjaan</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Tentang</translation>
    </message>
    <message>
        <source>List what waits for you: steps, follow-ups, activities and questions</source>
        <translation>Menampilkan yang menunggu Anda: langkah, tindak lanjut, kegiatan, dan pertanyaan</translation>
    </message>
    <message>
        <source>Your roles do not include handing on another's work.</source>
        <translation>Peran Anda tidak mencakup pengalihan pekerjaan orang lain.</translation>
    </message>
    <message>
        <source>Choose somebody else who is in office to take it over.</source>
        <translation>Pilih orang lain yang masih menjabat untuk mengambil alih.</translation>
    </message>
    <message>
        <source>There is nothing that could be handed on.</source>
        <translation>Tidak ada yang dapat dialihkan.</translation>
    </message>
    <message>
        <source>Those that you asked, with their answers</source>
        <translation>Yang Anda tanyakan, beserta jawabannya</translation>
    </message>
    <message>
        <source>Follow-ups handed on: %1. Questions: %2. Kept: %3.</source>
        <translation>Tindak lanjut dialihkan: %1. Pertanyaan: %2. Tetap: %3.</translation>
    </message>
    <message>
        <source>Give somebody's follow-ups and questions to another person</source>
        <translation>Mengalihkan tindak lanjut dan pertanyaan seseorang kepada orang lain</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Milik siapa</translation>
    </message>
    <message>
        <source>Who takes them over</source>
        <translation>Siapa yang mengambil alih</translation>
    </message>
    <message>
        <source>No kind “%1” repeats.</source>
        <translation>Tidak ada jenis “%1” yang berulang.</translation>
    </message>
    <message>
        <source>List what repeats of a kind (backups): done last, due again</source>
        <translation>Menampilkan yang berulang dari suatu jenis (cadangan): terakhir dilakukan, jatuh tempo berikutnya</translation>
    </message>
</context>
<context>
    <name>tanggap::Countdown</name>
    <message>
        <source>paused</source>
        <translation>dijeda</translation>
    </message>
    <message>
        <source>no clock</source>
        <translation>tanpa tenggat</translation>
    </message>
    <message>
        <source>late</source>
        <translation>lewat waktu</translation>
    </message>
    <message>
        <source>due soon</source>
        <translation>segera jatuh tempo</translation>
    </message>
    <message>
        <source>in time</source>
        <translation>tepat waktu</translation>
    </message>
</context>
<context>
    <name>tanggap::CredentialForm</name>
    <message>
        <source>Caps Lock is on.</source>
        <translation>Caps Lock aktif.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Akun</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Kata sandi</translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation>Memeriksa …</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>Masuk</translation>
    </message>
    <message>
        <source>What you typed is still there.</source>
        <translation>Yang Anda ketik masih ada.</translation>
    </message>
    <message>
        <source>Too many wrong passwords. The next try is possible in %1.</source>
        <translation>Terlalu banyak kata sandi salah. Dapat dicoba lagi dalam %1.</translation>
    </message>
</context>
<context>
    <name>tanggap::DecisionCards</name>
    <message>
        <source>asked of %1 by %2</source>
        <translation>ditanyakan kepada %1 oleh %2</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>paling lambat %1</translation>
    </message>
    <message>
        <source>%1 decided: %2. %3</source>
        <translation>%1 memutuskan: %2. %3</translation>
    </message>
    <message>
        <source>Withdrawn: %1</source>
        <translation>Ditarik: %1</translation>
    </message>
    <message>
        <source>Decide …</source>
        <translation>Putuskan …</translation>
    </message>
    <message>
        <source>Withdraw …</source>
        <translation>Tarik …</translation>
    </message>
    <message>
        <source>Decision: %1</source>
        <translation>Keputusan: %1</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Alasan</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Putuskan</translation>
    </message>
    <message>
        <source>The decision is recorded.</source>
        <translation>Keputusan tercatat.</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Keputusan</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Lanjut</translation>
    </message>
    <message>
        <source>Withdraw the question</source>
        <translation>Tarik pertanyaan</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Tarik</translation>
    </message>
    <message>
        <source>The question is withdrawn.</source>
        <translation>Pertanyaan ditarik.</translation>
    </message>
    <message>
        <source>What you wrote is kept for the next try.</source>
        <translation>Yang Anda tulis tetap tersimpan untuk dicoba lagi.</translation>
    </message>
</context>
<context>
    <name>tanggap::DecisionForm</name>
    <message>
        <source>Ask for a decision</source>
        <translation>Minta keputusan</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Minta</translation>
    </message>
    <message>
        <source>Whoever is asked finds the question in their panel. Question, answer and reason stay in the journal.</source>
        <translation>Yang diminta menemukan pertanyaan ini di panelnya. Pertanyaan, jawaban, dan alasannya tersimpan di jurnal.</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pertanyaan</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation>Yang diketahui</translation>
    </message>
    <message>
        <source>Options, one a line</source>
        <translation>Pilihan, satu per baris</translation>
    </message>
    <message>
        <source>Yes
No</source>
        <translation>Ya
Tidak</translation>
    </message>
    <message>
        <source>Who decides</source>
        <translation>Pemutus</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Batas waktu</translation>
    </message>
</context>
<context>
    <name>tanggap::DecisionsTab</name>
    <message>
        <source>Nobody was asked for a decision about this ticket.</source>
        <translation>Belum ada keputusan yang diminta tentang tiket ini.</translation>
    </message>
    <message>
        <source>Ask for a decision …</source>
        <translation>Minta keputusan …</translation>
    </message>
    <message>
        <source>Decisions (%1)</source>
        <translation>Keputusan (%1)</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Keputusan</translation>
    </message>
</context>
<context>
    <name>tanggap::DefinitionsSection</name>
    <message>
        <source>Kind</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versi</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Loaded</source>
        <translation>Dimuat</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Hash</translation>
    </message>
    <message>
        <source>Load a new version from a file …</source>
        <translation>Muat versi baru dari berkas …</translation>
    </message>
    <message>
        <source>Procedures and organization</source>
        <translation>Prosedur dan organisasi</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisasi</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Prosedur</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>berlaku</translation>
    </message>
    <message>
        <source>earlier</source>
        <translation>sebelumnya</translation>
    </message>
    <message>
        <source>Definition (*.json)</source>
        <translation>Definisi (*.json)</translation>
    </message>
    <message>
        <source>Clocks given by law: %1</source>
        <translation>Tenggat menurut peraturan: %1</translation>
    </message>
    <message>
        <source>On: %1</source>
        <translation>Nyala: %1</translation>
    </message>
    <message>
        <source>Off: %1</source>
        <translation>Mati: %1</translation>
    </message>
    <message>
        <source>New tickets follow the version in force; a ticket keeps the version it began with. The hash is SHA-256 over the file. Kinds of activity that the program brings are taken in with their first entry.</source>
        <translation>Tiket baru mengikuti versi yang berlaku; tiket lama tetap pada versi awalnya. Hash adalah SHA-256 atas berkas. Jenis kegiatan bawaan program masuk bersama entri pertamanya.</translation>
    </message>
    <message>
        <source>Kind of activity</source>
        <translation>Jenis kegiatan</translation>
    </message>
    <message>
        <source>The program brings newer versions of what your office works by.</source>
        <translation>Program membawa versi yang lebih baru dari acuan kerja kantor Anda.</translation>
    </message>
    <message>
        <source>Nothing changes until somebody has looked at it and taken it.</source>
        <translation>Tidak ada yang berubah sebelum seseorang melihat dan memakainya.</translation>
    </message>
    <message>
        <source>Organization: %1</source>
        <translation>Organisasi: %1</translation>
    </message>
    <message>
        <source>Kind of activity: %1</source>
        <translation>Jenis kegiatan: %1</translation>
    </message>
    <message>
        <source>Procedure: %1</source>
        <translation>Prosedur: %1</translation>
    </message>
    <message>
        <source>See what changes …</source>
        <translation>Lihat perubahannya …</translation>
    </message>
    <message>
        <source>The newer version of the organization is in force.</source>
        <translation>Versi organisasi yang lebih baru berlaku.</translation>
    </message>
    <message>
        <source>Organization, procedure or kind of activity</source>
        <translation>Organisasi, prosedur, atau jenis kegiatan</translation>
    </message>
    <message>
        <source>The new version is in force.</source>
        <translation>Versi baru berlaku.</translation>
    </message>
</context>
<context>
    <name>tanggap::DetailsTab</name>
    <message>
        <source>Details</source>
        <translation>Rincian</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Deskripsi</translation>
    </message>
    <message>
        <source>Happened</source>
        <translation>Waktu kejadian</translation>
    </message>
    <message>
        <source>Chronology</source>
        <translation>Kronologi</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Dampak</translation>
    </message>
    <message>
        <source>Action taken before the report</source>
        <translation>Tindakan sebelum laporan</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>Data pribadi</translation>
    </message>
    <message>
        <source>Affected</source>
        <translation>Terdampak</translation>
    </message>
    <message>
        <source>Not affected</source>
        <translation>Tidak terdampak</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Surat</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 dari %2</translation>
    </message>
    <message>
        <source>Agenda number</source>
        <translation>Nomor agenda</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Rekomendasi</translation>
    </message>
    <message>
        <source>%1 · due %2</source>
        <translation>%1 · jatuh tempo %2</translation>
    </message>
    <message>
        <source>Carried out …</source>
        <translation>Dilaksanakan …</translation>
    </message>
    <message>
        <source>Declined …</source>
        <translation>Ditolak …</translation>
    </message>
    <message>
        <source>Carried out</source>
        <translation>Dilaksanakan</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Ditolak</translation>
    </message>
    <message>
        <source>Recommendation declined</source>
        <translation>Rekomendasi ditolak</translation>
    </message>
    <message>
        <source>Recommendation carried out</source>
        <translation>Rekomendasi dilaksanakan</translation>
    </message>
    <message>
        <source>Why it is declined</source>
        <translation>Alasan penolakan</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Keterangan</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Catat</translation>
    </message>
    <message>
        <source>The remark is kept for the next try.</source>
        <translation>Keterangan tetap tersimpan untuk dicoba lagi.</translation>
    </message>
    <message>
        <source>Service asked for</source>
        <translation>Layanan yang diminta</translation>
    </message>
</context>
<context>
    <name>tanggap::DrillAccounts</name>
    <message>
        <source>Search accounts and roles</source>
        <translation>Cari akun dan peran</translation>
    </message>
    <message>
        <source>Accounts of the drill</source>
        <translation>Akun gladi</translation>
    </message>
    <message>
        <source>Every role at once</source>
        <translation>Semua peran sekaligus</translation>
    </message>
    <message>
        <source>Roles of the flow</source>
        <translation>Peran dalam alur</translation>
    </message>
</context>
<context>
    <name>tanggap::DrillBand</name>
    <message>
        <source>DRILL: nothing here is real</source>
        <translation>GLADI: semua yang di sini tidak nyata</translation>
    </message>
</context>
<context>
    <name>tanggap::DropDecision</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Escalate to %1</source>
        <translation>Eskalasi ke %1</translation>
    </message>
    <message>
        <source>Reassign to %1</source>
        <translation>Alihkan ke %1</translation>
    </message>
    <message>
        <source>A ticket that was given to a team stays with one. Drop it on a team.</source>
        <translation>Tiket yang sudah diberikan kepada tim tetap pada suatu tim. Letakkan pada salah satu tim.</translation>
    </message>
    <message>
        <source>Take from %1 · stays with %2</source>
        <translation>Ambil dari %1 · tetap pada %2</translation>
    </message>
    <message>
        <source>This step belongs to another procedure.</source>
        <translation>Langkah ini milik prosedur lain.</translation>
    </message>
    <message>
        <source>%1 does not follow %2.</source>
        <translation>%1 tidak mengikuti %2.</translation>
    </message>
    <message>
        <source>Still missing: %1.</source>
        <translation>Masih kurang: %1.</translation>
    </message>
    <message>
        <source>Several outcomes are possible. Open the ticket and choose one.</source>
        <translation>Ada beberapa kemungkinan hasil. Buka tiket lalu pilih satu.</translation>
    </message>
    <message>
        <source>%1 open of %2</source>
        <translation>%1 terbuka dari %2</translation>
    </message>
    <message>
        <source>%1 open</source>
        <translation>%1 terbuka</translation>
    </message>
    <message>
        <source>%1 late</source>
        <translation>%1 lewat waktu</translation>
    </message>
    <message>
        <source>%1 is %2.</source>
        <translation>%1 %2.</translation>
    </message>
    <message>
        <source>%1 of the %2 qualifications that the procedure asks for are not on record.</source>
        <translation>%1 dari %2 kualifikasi yang diminta prosedur belum tercatat.</translation>
    </message>
</context>
<context>
    <name>tanggap::DutyRow</name>
    <message>
        <source>waiting</source>
        <translation>menunggu</translation>
    </message>
    <message>
        <source>late</source>
        <translation>terlambat</translation>
    </message>
    <message>
        <source>done this year</source>
        <translation>selesai tahun ini</translation>
    </message>
    <message>
        <source>waiting: %1</source>
        <translation>menunggu: %1</translation>
    </message>
    <message>
        <source>next due %1</source>
        <translation>jatuh tempo %1</translation>
    </message>
    <message>
        <source>last done %1</source>
        <translation>terakhir selesai %1</translation>
    </message>
    <message>
        <source>Record …</source>
        <translation>Catat …</translation>
    </message>
    <message>
        <source>Open the queue</source>
        <translation>Buka antrian</translation>
    </message>
    <message>
        <source>Open the board</source>
        <translation>Buka papan</translation>
    </message>
    <message>
        <source>Open the papers</source>
        <translation>Buka naskah</translation>
    </message>
</context>
<context>
    <name>tanggap::EntryFields</name>
    <message>
        <source>This is needed.</source>
        <translation>Wajib diisi.</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Perihal</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Dari</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tanggal</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Sampai</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Electronic system</source>
        <translation>Sistem elektronik</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Perangkat daerah</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Orang</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Hasil</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Layanan</translation>
    </message>
</context>
<context>
    <name>tanggap::EntryForm</name>
    <message>
        <source>New entry: %1</source>
        <translation>Entri baru: %1</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Catat</translation>
    </message>
    <message>
        <source>For what no ticket knows of. A line stays; a wrong one is struck out.</source>
        <translation>Untuk hal yang tidak tercatat pada tiket. Baris tidak dihapus; yang keliru dicoret.</translation>
    </message>
    <message>
        <source>For a letter that belongs to no ticket. It takes the next number of the book.</source>
        <translation>Untuk surat yang tidak terkait tiket. Surat mendapat nomor berikutnya pada buku ini.</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Diterima</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Dikirim</translation>
    </message>
    <message>
        <source>When it happened</source>
        <translation>Waktu kejadian</translation>
    </message>
    <message>
        <source>Empty: now</source>
        <translation>Kosong: sekarang</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Uraian</translation>
    </message>
    <message>
        <source>With or for whom</source>
        <translation>Dengan atau untuk siapa</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Keterangan</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Pengirim</translation>
    </message>
    <message>
        <source>Addressee and address</source>
        <translation>Tujuan dan alamat</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Isi ringkas</translation>
    </message>
    <message>
        <source>Letter number</source>
        <translation>Nomor surat</translation>
    </message>
    <message>
        <source>Letter date</source>
        <translation>Tanggal surat</translation>
    </message>
    <message>
        <source>As 2026-11-21</source>
        <translation>Seperti 2026-11-21</translation>
    </message>
    <message>
        <source>Forwarded to</source>
        <translation>Diteruskan kepada</translation>
    </message>
    <message>
        <source>Number from the central agenda</source>
        <translation>Nomor dari agenda pusat</translation>
    </message>
    <message>
        <source>Entered under number %1.</source>
        <translation>Dicatat dengan nomor %1.</translation>
    </message>
</context>
<context>
    <name>tanggap::ErrorPresenter</name>
    <message>
        <source>It may have been moved or closed meanwhile. Look for it with Ctrl+K.</source>
        <translation>Mungkin sudah dipindahkan atau ditutup. Cari dengan Ctrl+K.</translation>
    </message>
    <message>
        <source>Look at what changed, then try again.</source>
        <translation>Lihat apa yang berubah, lalu coba lagi.</translation>
    </message>
    <message>
        <source>Ask a coordinator, or log in as somebody who may.</source>
        <translation>Minta kepada koordinator, atau masuk sebagai orang yang berhak.</translation>
    </message>
    <message>
        <source>Try again in a moment. If it stays so, tell whoever looks after this computer.</source>
        <translation>Coba lagi sebentar lagi. Bila tetap begini, beri tahu pengelola komputer ini.</translation>
    </message>
    <message>
        <source>Please tell whoever looks after the program, with the details below.</source>
        <translation>Beri tahu pengelola program, sertakan rincian di bawah.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Coba lagi</translation>
    </message>
</context>
<context>
    <name>tanggap::EvidenceModel</name>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Ukuran</translation>
    </message>
    <message>
        <source>Added by</source>
        <translation>Ditambahkan oleh</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ditambahkan</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Catatan</translation>
    </message>
</context>
<context>
    <name>tanggap::EvidenceMover</name>
    <message>
        <source>Adding %1</source>
        <translation>Menambahkan %1</translation>
    </message>
    <message>
        <source>%1 was not added.</source>
        <translation>%1 tidak ditambahkan.</translation>
    </message>
    <message>
        <source>%1 is kept as evidence.</source>
        <translation>%1 disimpan sebagai bukti.</translation>
    </message>
    <message>
        <source>Exporting %1</source>
        <translation>Mengekspor %1</translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation>Diekspor ke %1.</translation>
    </message>
    <message>
        <source>No file was left behind.</source>
        <translation>Tidak ada berkas yang tertinggal.</translation>
    </message>
</context>
<context>
    <name>tanggap::EvidenceSection</name>
    <message>
        <source>Evidence</source>
        <translation>Bukti</translation>
    </message>
    <message>
        <source>Drop files or an e-mail anywhere on this page.</source>
        <translation>Seret berkas atau surel ke mana saja di halaman ini.</translation>
    </message>
    <message>
        <source>Add &amp;files …</source>
        <translation>Tambah berk&amp;as …</translation>
    </message>
    <message>
        <source>Paste picture</source>
        <translation>Tempel gambar</translation>
    </message>
    <message>
        <source>Adds the picture in the clipboard (Ctrl+Shift+V)</source>
        <translation>Menambahkan gambar dari papan klip (Ctrl+Shift+V)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Hapus</translation>
    </message>
    <message>
        <source>“%1” is no file that can be read. A folder has to be packed first.</source>
        <translation>“%1” bukan berkas yang dapat dibaca. Folder harus dikemas dulu.</translation>
    </message>
    <message>
        <source>There is no picture in the clipboard.</source>
        <translation>Tidak ada gambar di papan klip.</translation>
    </message>
    <message>
        <source>screenshot %1.png</source>
        <translation>tangkapan layar %1.png</translation>
    </message>
    <message>
        <source>The picture in the clipboard cannot be kept.</source>
        <translation>Gambar di papan klip tidak dapat disimpan.</translation>
    </message>
    <message>
        <source>Add evidence</source>
        <translation>Tambah bukti</translation>
    </message>
    <message>
        <source>Files: %1, %2</source>
        <translation>Berkas: %1, %2</translation>
    </message>
</context>
<context>
    <name>tanggap::EvidenceTab</name>
    <message>
        <source>The SHA-256 of %1 is copied.</source>
        <translation>SHA-256 dari %1 disalin.</translation>
    </message>
    <message>
        <source>Add files …</source>
        <translation>Tambah berkas …</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>Ekspor …</translation>
    </message>
    <message>
        <source>Copy SHA-256</source>
        <translation>Salin SHA-256</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Note on the files added next: from where, by whom</source>
        <translation>Catatan untuk berkas yang ditambahkan berikutnya: dari mana, oleh siapa</translation>
    </message>
    <message>
        <source>Or drop files here, or paste (Ctrl+V).</source>
        <translation>Atau seret berkas ke sini, atau tempel (Ctrl+V).</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Bukti</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Kemajuan</translation>
    </message>
    <message>
        <source>No evidence yet</source>
        <translation>Belum ada bukti</translation>
    </message>
    <message>
        <source>Drop files here, paste a screenshot, or add files of any size. Each gets its SHA-256 and is kept encrypted; the desk never opens it.</source>
        <translation>Seret berkas ke sini, tempel tangkapan layar, atau tambahkan berkas berukuran berapa pun. Masing-masing mendapat SHA-256 dan disimpan terenkripsi; tidak pernah dibuka oleh sistem ini.</translation>
    </message>
    <message>
        <source>Evidence (%1)</source>
        <translation>Bukti (%1)</translation>
    </message>
    <message>
        <source>You may look at this ticket, but not work on it.</source>
        <translation>Anda boleh melihat tiket ini, tetapi tidak boleh menanganinya.</translation>
    </message>
    <message>
        <source>Writes the chosen evidence to a file; the journal records it.</source>
        <translation>Menulis bukti terpilih ke berkas; dicatat dalam riwayat.</translation>
    </message>
    <message>
        <source>Add evidence</source>
        <translation>Tambah bukti</translation>
    </message>
    <message>
        <source>There is no file and no picture to add.</source>
        <translation>Tidak ada berkas atau gambar untuk ditambahkan.</translation>
    </message>
    <message>
        <source>Copy files in the file manager, or a screenshot, and paste again.</source>
        <translation>Salin berkas di pengelola berkas, atau tangkapan layar, lalu tempel lagi.</translation>
    </message>
    <message>
        <source>Pasted picture %1.png</source>
        <translation>Gambar tempelan %1.png</translation>
    </message>
    <message>
        <source>Drop to add as evidence</source>
        <translation>Lepaskan untuk menambah sebagai bukti</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1: %2 dari %3</translation>
    </message>
    <message>
        <source>Cancelled. Nothing of this file was kept.</source>
        <translation>Dibatalkan. Tidak ada bagian berkas ini yang disimpan.</translation>
    </message>
    <message>
        <source>Export evidence</source>
        <translation>Ekspor bukti</translation>
    </message>
</context>
<context>
    <name>tanggap::ExportRun</name>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
</context>
<context>
    <name>tanggap::FieldForm</name>
    <message>
        <source>Fill this in before the paper is issued.</source>
        <translation>Isi ini sebelum naskah diterbitkan.</translation>
    </message>
</context>
<context>
    <name>tanggap::FilesView</name>
    <message>
        <source>Attach files …</source>
        <translation>Lampirkan berkas …</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Lampirkan berkas</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Simpan salinan</translation>
    </message>
    <message>
        <source>Save a copy …</source>
        <translation>Simpan salinan …</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Hapus</translation>
    </message>
    <message>
        <source>Cancelled. Nothing of this file was kept.</source>
        <translation>Dibatalkan. Berkas ini tidak disimpan.</translation>
    </message>
    <message>
        <source>Progress of the files</source>
        <translation>Kemajuan berkas</translation>
    </message>
</context>
<context>
    <name>tanggap::FilterBar</name>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasifikasi</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Tim</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Waktu</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Buka</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Ditutup</translation>
    </message>
    <message>
        <source>Open and closed</source>
        <translation>Terbuka dan ditutup</translation>
    </message>
    <message>
        <source>All classes</source>
        <translation>Semua klasifikasi</translation>
    </message>
    <message>
        <source>All teams</source>
        <translation>Semua tim</translation>
    </message>
    <message>
        <source>Not assigned yet</source>
        <translation>Belum didisposisikan</translation>
    </message>
    <message>
        <source>Any time left</source>
        <translation>Semua sisa waktu</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Lewat waktu</translation>
    </message>
    <message>
        <source>Due soon</source>
        <translation>Segera jatuh tempo</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Dijeda</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>Semua jenis</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Milik saya</translation>
    </message>
    <message>
        <source>Only tickets that are assigned to me</source>
        <translation>Hanya tiket yang didisposisikan kepada saya</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Belum dibaca</translation>
    </message>
    <message>
        <source>Only tickets that changed since I last looked</source>
        <translation>Hanya tiket yang berubah sejak terakhir saya lihat</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Kosongkan filter</translation>
    </message>
    <message>
        <source>Search the tickets</source>
        <translation>Cari tiket</translation>
    </message>
    <message>
        <source>Code, title, description, reporter, system, notes (/)</source>
        <translation>Kode, judul, deskripsi, pelapor, sistem, catatan (/)</translation>
    </message>
    <message>
        <source>%1 done: %2 – %3</source>
        <translation>%1 selesai: %2 – %3</translation>
    </message>
    <message>
        <source>Received: %1 – %2</source>
        <translation>Diterima: %1 – %2</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Langkah</translation>
    </message>
    <message>
        <source>All steps</source>
        <translation>Semua langkah</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Take this filter away</source>
        <translation>Hapus filter ini</translation>
    </message>
    <message>
        <source>Given to nobody</source>
        <translation>Belum diserahkan</translation>
    </message>
    <message>
        <source>Person: %1</source>
        <translation>Orang: %1</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Tingkatan</translation>
    </message>
    <message>
        <source>All severities</source>
        <translation>Semua tingkatan</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Layanan</translation>
    </message>
    <message>
        <source>All services</source>
        <translation>Semua layanan</translation>
    </message>
</context>
<context>
    <name>tanggap::FindingsList</name>
    <message>
        <source>File</source>
        <translation>Berkas</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Letak</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Yang salah</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Temuan</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Galat</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Peringatan</translation>
    </message>
</context>
<context>
    <name>tanggap::FlowRoleEditor</name>
    <message>
        <source>our reading</source>
        <translation>tafsiran kami</translation>
    </message>
    <message>
        <source>%1 names no holder. These role slots act as it; change them as your office works.</source>
        <translation>%1 tidak menyebut pemegang. Peran tim berikut bertindak sebagai pemegangnya; ubah sesuai cara kerja kantor Anda.</translation>
    </message>
    <message>
        <source>These role slots act as it.</source>
        <translation>Peran tim berikut bertindak sebagai pemegangnya.</translation>
    </message>
</context>
<context>
    <name>tanggap::FlowRolesSection</name>
    <message>
        <source>Roles of the flow</source>
        <translation>Peran dalam alur</translation>
    </message>
    <message>
        <source>Kept. It counts from the next action on.</source>
        <translation>Disimpan. Berlaku mulai tindakan berikutnya.</translation>
    </message>
</context>
<context>
    <name>tanggap::FlowRolesStep</name>
    <message>
        <source>Roles of the flow</source>
        <translation>Peran dalam alur</translation>
    </message>
    <message>
        <source>The procedure names who acts; the organization says who is in the team. Where the documents leave a gap, this fills it. It can be changed later in the settings.</source>
        <translation>Prosedur menyebut siapa yang bertindak; organisasi menyebut siapa yang ada dalam tim. Bila dokumen tidak mengaturnya, bagian ini mengisinya. Dapat diubah nanti di pengaturan.</translation>
    </message>
</context>
<context>
    <name>tanggap::FollowUpsView</name>
    <message>
        <source>Add</source>
        <translation>Tambah</translation>
    </message>
    <message>
        <source>What has to be done</source>
        <translation>Yang harus dilakukan</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Oleh siapa</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Batas waktu</translation>
    </message>
    <message>
        <source>done %1</source>
        <translation>selesai %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>paling lambat %1</translation>
    </message>
    <message>
        <source>Done …</source>
        <translation>Selesai …</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Hapus</translation>
    </message>
    <message>
        <source>by %1 (a day off: %2)</source>
        <translation>paling lambat %1 (hari libur: %2)</translation>
    </message>
</context>
<context>
    <name>tanggap::FormDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>What you entered is still here.</source>
        <translation>Yang Anda isi masih ada di sini.</translation>
    </message>
    <message>
        <source>Discard what you typed?</source>
        <translation>Buang yang sudah Anda isi?</translation>
    </message>
    <message>
        <source>It is not saved.</source>
        <translation>Isian itu belum disimpan.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Buang</translation>
    </message>
</context>
<context>
    <name>tanggap::FormField</name>
    <message>
        <source>%1 (required)</source>
        <translation>%1 (wajib)</translation>
    </message>
</context>
<context>
    <name>tanggap::HandoverForm</name>
    <message>
        <source>Hand %1 over to another procedure</source>
        <translation>Limpahkan %1 ke prosedur lain</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Limpahkan</translation>
    </message>
    <message>
        <source>A new ticket is opened with the facts, the reporter and the evidence of this one. Both go on, each by its own procedure, and show where the other stands.</source>
        <translation>Tiket baru dibuka dengan data, pelapor, dan bukti tiket ini. Keduanya berlanjut menurut prosedurnya masing-masing dan saling menunjukkan posisinya.</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Prosedur</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Catatan</translation>
    </message>
</context>
<context>
    <name>tanggap::ImportPreview</name>
    <message>
        <source>Import %1</source>
        <translation>Impor %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Import rows: %1</source>
        <translation>Impor baris: %1</translation>
    </message>
    <message>
        <source>Rows that can be imported: %1. Rows with a problem, left out: %2.</source>
        <translation>Baris yang dapat diimpor: %1. Baris bermasalah, tidak disertakan: %2.</translation>
    </message>
    <message>
        <source>Columns that are not read: %1.</source>
        <translation>Kolom yang tidak dibaca: %1.</translation>
    </message>
</context>
<context>
    <name>tanggap::IncidentSection</name>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Judul</translation>
    </message>
    <message>
        <source>What happened, in one line</source>
        <translation>Apa yang terjadi, dalam satu baris</translation>
    </message>
    <message>
        <source>Affected electronic &amp;system</source>
        <translation>Sistem &amp;elektronik terdampak</translation>
    </message>
    <message>
        <source>Name or address</source>
        <translation>Nama atau alamat</translation>
    </message>
    <message>
        <source>&amp;Owner agency</source>
        <translation>Perangkat daerah &amp;pemilik</translation>
    </message>
    <message>
        <source>T&amp;ype</source>
        <translation>Jen&amp;is</translation>
    </message>
    <message>
        <source>Type a few letters</source>
        <translation>Ketik beberapa huruf</translation>
    </message>
    <message>
        <source>&amp;When it happened</source>
        <translation>&amp;Waktu kejadian</translation>
    </message>
    <message>
        <source>May stay empty when nobody knows.</source>
        <translation>Boleh kosong bila tidak ada yang tahu.</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>Des&amp;kripsi</translation>
    </message>
    <message>
        <source>What the reporter saw, in their words</source>
        <translation>Yang dilihat pelapor, dengan kata-katanya sendiri</translation>
    </message>
    <message>
        <source>&amp;Chronology</source>
        <translation>Kr&amp;onologi</translation>
    </message>
    <message>
        <source>&amp;Impact</source>
        <translation>Da&amp;mpak</translation>
    </message>
    <message>
        <source>&amp;Action taken so far</source>
        <translation>&amp;Tindakan yang sudah dilakukan</translation>
    </message>
    <message>
        <source>Personal data may be affected</source>
        <translation>Data pribadi mungkin terdampak</translation>
    </message>
    <message>
        <source>Not in the register.</source>
        <translation>Tidak ada dalam daftar.</translation>
    </message>
    <message>
        <source>In the register</source>
        <translation>Ada dalam daftar</translation>
    </message>
    <message>
        <source>vital infrastructure</source>
        <translation>infrastruktur vital</translation>
    </message>
    <message>
        <source>A report needs a title.</source>
        <translation>Laporan harus berjudul.</translation>
    </message>
    <message>
        <source>A report needs a description.</source>
        <translation>Laporan harus memuat deskripsi.</translation>
    </message>
    <message>
        <source>Choose a type from the list.</source>
        <translation>Pilih jenis dari daftar.</translation>
    </message>
    <message>
        <source>Service asked for</source>
        <translation>Layanan yang diminta</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Tidak disebutkan</translation>
    </message>
</context>
<context>
    <name>tanggap::JournalLine</name>
    <message>
        <source>Reason: %1</source>
        <translation>Alasan: %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>recorded later, %1</source>
        <translation>dicatat belakangan, %1</translation>
    </message>
    <message>
        <source>%1 · recorded %2 · fingerprint %3</source>
        <translation>%1 · dicatat %2 · sidik %3</translation>
    </message>
</context>
<context>
    <name>tanggap::JournalTab</name>
    <message>
        <source>Journal</source>
        <translation>Riwayat</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>What you found, whom you asked, what was agreed</source>
        <translation>Yang Anda temukan, siapa yang ditanya, apa yang disepakati</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Tambah catatan</translation>
    </message>
    <message>
        <source>Notes only</source>
        <translation>Catatan saja</translation>
    </message>
    <message>
        <source>Show older entries</source>
        <translation>Tampilkan entri lama</translation>
    </message>
    <message>
        <source>Write something first.</source>
        <translation>Tulis sesuatu dahulu.</translation>
    </message>
    <message>
        <source>Your note is still in the field.</source>
        <translation>Catatan Anda masih ada di isian.</translation>
    </message>
</context>
<context>
    <name>tanggap::JournalWords</name>
    <message>
        <source>Report received: %1</source>
        <translation>Laporan diterima: %1</translation>
    </message>
    <message>
        <source>Escalated to %1</source>
        <translation>Dieskalasi ke %1</translation>
    </message>
    <message>
        <source>Completed %1: %2</source>
        <translation>%1 selesai: %2</translation>
    </message>
    <message>
        <source>Completed %1</source>
        <translation>%1 selesai</translation>
    </message>
    <message>
        <source>Given to %1</source>
        <translation>Diberikan kepada %1</translation>
    </message>
    <message>
        <source>Given to %1, %2</source>
        <translation>Diberikan kepada %1, %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>tidak ada</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>class</source>
        <translation>klasifikasi</translation>
    </message>
    <message>
        <source>severity</source>
        <translation>tingkatan</translation>
    </message>
    <message>
        <source>category</source>
        <translation>kategori</translation>
    </message>
    <message>
        <source>type</source>
        <translation>jenis</translation>
    </message>
    <message>
        <source>TLP</source>
        <translation>TLP</translation>
    </message>
    <message>
        <source>personal data affected</source>
        <translation>data pribadi terdampak</translation>
    </message>
    <message>
        <source>no personal data affected</source>
        <translation>data pribadi tidak terdampak</translation>
    </message>
    <message>
        <source>Classed anew. %1</source>
        <translation>Diklasifikasi ulang. %1</translation>
    </message>
    <message>
        <source>Note added</source>
        <translation>Catatan ditambahkan</translation>
    </message>
    <message>
        <source>Issued %1</source>
        <translation>%1 diterbitkan</translation>
    </message>
    <message>
        <source>Issued %1, number %2</source>
        <translation>%1 diterbitkan, nomor %2</translation>
    </message>
    <message>
        <source>Reply sent by e-mail</source>
        <translation>Balasan dikirim lewat surel</translation>
    </message>
    <message>
        <source>Reply sent by post</source>
        <translation>Balasan dikirim lewat pos</translation>
    </message>
    <message>
        <source>Reply handed over</source>
        <translation>Balasan diserahkan langsung</translation>
    </message>
    <message>
        <source>Reply sent by chat</source>
        <translation>Balasan dikirim lewat obrolan</translation>
    </message>
    <message>
        <source>Reply given by phone</source>
        <translation>Balasan disampaikan lewat telepon</translation>
    </message>
    <message>
        <source>Reply sent</source>
        <translation>Balasan dikirim</translation>
    </message>
    <message>
        <source>Recommendation carried out: %1</source>
        <translation>Rekomendasi dilaksanakan: %1</translation>
    </message>
    <message>
        <source>Recommendation declined: %1</source>
        <translation>Rekomendasi ditolak: %1</translation>
    </message>
    <message>
        <source>Took back %1</source>
        <translation>%1 dibatalkan</translation>
    </message>
    <message>
        <source>Linked as a duplicate of %1</source>
        <translation>Ditautkan sebagai duplikat %1</translation>
    </message>
    <message>
        <source>Link to the other ticket taken back</source>
        <translation>Tautan ke tiket lain dibatalkan</translation>
    </message>
    <message>
        <source>Reopened at %1</source>
        <translation>Dibuka kembali pada %1</translation>
    </message>
    <message>
        <source>Restricted to named people</source>
        <translation>Dibatasi untuk orang tertentu</translation>
    </message>
    <message>
        <source>Restriction lifted</source>
        <translation>Pembatasan dicabut</translation>
    </message>
    <message>
        <source>Reporter&apos;s personal data erased</source>
        <translation>Data pribadi pelapor dihapus</translation>
    </message>
    <message>
        <source>Clocks paused, %1</source>
        <translation>Tenggat dijeda, %1</translation>
    </message>
    <message>
        <source>Clocks run on</source>
        <translation>Tenggat dilanjutkan</translation>
    </message>
    <message>
        <source>Clocks reckoned anew after the calendar changed</source>
        <translation>Tenggat dihitung ulang setelah kalender berubah</translation>
    </message>
    <message>
        <source>Wrote %1</source>
        <translation>%1 ditulis</translation>
    </message>
    <message>
        <source>Evidence added: %1</source>
        <translation>Bukti ditambahkan: %1</translation>
    </message>
    <message>
        <source>Evidence taken out: %1</source>
        <translation>Bukti dikeluarkan: %1</translation>
    </message>
    <message>
        <source>Recommended: %1 (%2)</source>
        <translation>Direkomendasikan: %1 (%2)</translation>
    </message>
    <message>
        <source>Draft of %1 changed</source>
        <translation>Draf %1 diubah</translation>
    </message>
    <message>
        <source>Printed %1, copy %2</source>
        <translation>%1 dicetak, salinan %2</translation>
    </message>
    <message>
        <source>%1 submitted, version %2</source>
        <translation>%1 diajukan, versi %2</translation>
    </message>
    <message>
        <source>%1 returned: %2</source>
        <translation>%1 dikembalikan: %2</translation>
    </message>
    <message>
        <source>%1 given out for signing</source>
        <translation>%1 diserahkan untuk ditandatangani</translation>
    </message>
    <message>
        <source>%1 sent</source>
        <translation>%1 dikirim</translation>
    </message>
    <message>
        <source>%1 withdrawn: %2</source>
        <translation>%1 ditarik: %2</translation>
    </message>
    <message>
        <source>Handed over as %1</source>
        <translation>Dilimpahkan sebagai %1</translation>
    </message>
    <message>
        <source>Handed over as %1: %2</source>
        <translation>Dilimpahkan sebagai %1: %2</translation>
    </message>
    <message>
        <source>%1 signed by hand; the scan is kept</source>
        <translation>%1 ditandatangani basah; pindaiannya disimpan</translation>
    </message>
    <message>
        <source>%1 marked as signed in a drill</source>
        <translation>%1 ditandai telah ditandatangani dalam latihan</translation>
    </message>
    <message>
        <source>%1 signed electronically; the file was written anew and confirmed by a person</source>
        <translation>%1 ditandatangani secara elektronik; berkasnya ditulis ulang dan dipastikan oleh seseorang</translation>
    </message>
    <message>
        <source>%1 signed electronically</source>
        <translation>%1 ditandatangani secara elektronik</translation>
    </message>
    <message>
        <source>Statutory clocks settled anew</source>
        <translation>Tenggat menurut undang-undang ditetapkan ulang</translation>
    </message>
    <message>
        <source>The reporter agrees to be named in public</source>
        <translation>Pelapor setuju namanya diumumkan</translation>
    </message>
    <message>
        <source>The reporter does not agree to be named in public</source>
        <translation>Pelapor tidak setuju namanya diumumkan</translation>
    </message>
    <message>
        <source>Decision asked for: %1</source>
        <translation>Keputusan diminta: %1</translation>
    </message>
    <message>
        <source>Decided: %1 (%2)</source>
        <translation>Diputuskan: %1 (%2)</translation>
    </message>
    <message>
        <source>Question taken back: %1</source>
        <translation>Pertanyaan ditarik: %1</translation>
    </message>
    <message>
        <source>service</source>
        <translation>layanan</translation>
    </message>
    <message>
        <source>%1 decides in place of %2: %3</source>
        <translation>%1 memutuskan menggantikan %2: %3</translation>
    </message>
</context>
<context>
    <name>tanggap::KindFields</name>
    <message>
        <source>This is needed.</source>
        <translation>Wajib diisi.</translation>
    </message>
</context>
<context>
    <name>tanggap::LanguageStep</name>
    <message>
        <source>Language</source>
        <translation>Bahasa</translation>
    </message>
    <message>
        <source>The window can change its language at any time. Official papers are always Indonesian.</source>
        <translation>Bahasa jendela dapat diganti kapan saja. Naskah resmi selalu berbahasa Indonesia.</translation>
    </message>
</context>
<context>
    <name>tanggap::LetterheadEditor</name>
    <message>
        <source>Lines, one each</source>
        <translation>Baris, satu per baris</translation>
    </message>
    <message>
        <source>Government, agency, team.</source>
        <translation>Pemerintah, perangkat daerah, tim.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Alamat</translation>
    </message>
    <message>
        <source>Phone, e-mail, website</source>
        <translation>Telepon, surel, laman</translation>
    </message>
    <message>
        <source>Place that letters are dated at</source>
        <translation>Tempat penanggalan surat</translation>
    </message>
    <message>
        <source>As it prints</source>
        <translation>Hasil cetaknya</translation>
    </message>
    <message>
        <source>A letterhead has at least one line.</source>
        <translation>Kop surat berisi paling sedikit satu baris.</translation>
    </message>
    <message>
        <source>Letters need a place.</source>
        <translation>Surat memerlukan tempat.</translation>
    </message>
    <message>
        <source>Crest</source>
        <translation>Lambang</translation>
    </message>
    <message>
        <source>PNG, JPEG or SVG. Without one a neutral shield stands there.</source>
        <translation>PNG, JPEG, atau SVG. Tanpa lambang dipakai perisai netral.</translation>
    </message>
    <message>
        <source>Choose the crest …</source>
        <translation>Pilih lambang …</translation>
    </message>
    <message>
        <source>Take the crest away</source>
        <translation>Hapus lambang</translation>
    </message>
    <message>
        <source>The crest of the office</source>
        <translation>Lambang instansi</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.svg)</source>
        <translation>Gambar (*.png *.jpg *.jpeg *.svg)</translation>
    </message>
</context>
<context>
    <name>tanggap::LetterheadSection</name>
    <message>
        <source>Save the letterhead</source>
        <translation>Simpan kop surat</translation>
    </message>
    <message>
        <source>Letterhead</source>
        <translation>Kop surat</translation>
    </message>
    <message>
        <source>The letterhead stands on papers from now on.</source>
        <translation>Mulai sekarang kop surat ini dipakai pada naskah.</translation>
    </message>
</context>
<context>
    <name>tanggap::LetterheadStep</name>
    <message>
        <source>Letterhead</source>
        <translation>Kop surat</translation>
    </message>
    <message>
        <source>It stands on every paper that leaves the desk. It can be changed later in the settings.</source>
        <translation>Tercantum pada setiap naskah yang keluar. Dapat diubah nanti di pengaturan.</translation>
    </message>
</context>
<context>
    <name>tanggap::LinkForm</name>
    <message>
        <source>Link %1 as a duplicate</source>
        <translation>Tautkan %1 sebagai duplikat</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Tautkan</translation>
    </message>
    <message>
        <source>This ticket is closed and the other one carries on for both. The link can be taken back.</source>
        <translation>Tiket ini ditutup dan tiket satunya berlanjut untuk keduanya. Tautan dapat dibatalkan.</translation>
    </message>
    <message>
        <source>Code or words of the title</source>
        <translation>Kode atau kata dalam judul</translation>
    </message>
    <message>
        <source>Tickets found</source>
        <translation>Tiket yang ditemukan</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>tanggap::LinksTab</name>
    <message>
        <source>Links</source>
        <translation>Tautan</translation>
    </message>
    <message>
        <source>Links (%1)</source>
        <translation>Tautan (%1)</translation>
    </message>
    <message>
        <source>Carries the case of this one</source>
        <translation>Menangani kasus tiket ini</translation>
    </message>
    <message>
        <source>A ticket that you may not see</source>
        <translation>Tiket yang tidak boleh Anda lihat</translation>
    </message>
    <message>
        <source>Duplicates of this one</source>
        <translation>Duplikat tiket ini</translation>
    </message>
    <message>
        <source>Open tickets like this one</source>
        <translation>Tiket terbuka yang mirip</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>No other ticket has to do with this one. Duplicates are linked from the menu “…”.</source>
        <translation>Tidak ada tiket lain yang terkait. Duplikat ditautkan dari menu “…”.</translation>
    </message>
    <message>
        <source>Handed over from</source>
        <translation>Dilimpahkan dari</translation>
    </message>
    <message>
        <source>Handed over to</source>
        <translation>Dilimpahkan ke</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>ditutup</translation>
    </message>
    <message>
        <source>open</source>
        <translation>terbuka</translation>
    </message>
</context>
<context>
    <name>tanggap::ListPage</name>
    <message>
        <source>Search</source>
        <translation>Cari</translation>
    </message>
    <message>
        <source>Export CSV …</source>
        <translation>Ekspor CSV …</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 dari %2</translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation>Diekspor ke %1.</translation>
    </message>
    <message>
        <source>Export CSV</source>
        <translation>Ekspor CSV</translation>
    </message>
</context>
<context>
    <name>tanggap::LockPage</name>
    <message>
        <source>The desk is locked. What you were doing is still open behind this page.</source>
        <translation>Aplikasi terkunci. Pekerjaan Anda masih terbuka di balik halaman ini.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Buka kunci</translation>
    </message>
    <message>
        <source>Log out, for somebody else</source>
        <translation>Keluar, untuk orang lain</translation>
    </message>
</context>
<context>
    <name>tanggap::LoginPage</name>
    <message>
        <source>Where the database lies</source>
        <translation>Lokasi basis data</translation>
    </message>
    <message>
        <source>This is a drill. Choose who you want to be; the password is filled in.</source>
        <translation>Ini latihan. Pilih ingin menjadi siapa; kata sandi sudah terisi.</translation>
    </message>
    <message>
        <source>Your password was made by somebody else. Choose one that only you know.</source>
        <translation>Kata sandi Anda dibuat orang lain. Pilih yang hanya Anda ketahui.</translation>
    </message>
</context>
<context>
    <name>tanggap::MaintenanceSection</name>
    <message>
        <source>Verify the journal</source>
        <translation>Verifikasi riwayat</translation>
    </message>
    <message>
        <source>Make a backup now</source>
        <translation>Buat cadangan sekarang</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>Aliran</translation>
    </message>
    <message>
        <source>What does not hold together</source>
        <translation>Yang tidak cocok</translation>
    </message>
    <message>
        <source>The database lies at %1.</source>
        <translation>Basis data berada di %1.</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Basis data</translation>
    </message>
    <message>
        <source>Your roles do not include looking after the database.</source>
        <translation>Peran Anda tidak mencakup pemeliharaan basis data.</translation>
    </message>
    <message>
        <source>Every event is being checked …</source>
        <translation>Setiap peristiwa sedang diperiksa …</translation>
    </message>
    <message>
        <source>Verifying was cancelled. It changed nothing.</source>
        <translation>Verifikasi dibatalkan. Tidak ada yang berubah.</translation>
    </message>
    <message>
        <source>The journal is whole: %1 events in %2 chains.</source>
        <translation>Riwayat utuh: %1 peristiwa dalam %2 rantai.</translation>
    </message>
    <message>
        <source>%1 places do not hold together.</source>
        <translation>%1 tempat tidak cocok.</translation>
    </message>
    <message>
        <source>Change nothing more here. Keep this database and compare it with a backup.</source>
        <translation>Jangan ubah apa pun lagi di sini. Simpan basis data ini dan bandingkan dengan cadangan.</translation>
    </message>
    <message>
        <source>The backup is being written …</source>
        <translation>Cadangan sedang ditulis …</translation>
    </message>
    <message>
        <source>The backup was cancelled. Nothing was kept.</source>
        <translation>Pencadangan dibatalkan. Tidak ada yang disimpan.</translation>
    </message>
    <message>
        <source>The backup lies at %1.</source>
        <translation>Cadangan berada di %1.</translation>
    </message>
    <message>
        <source>The key of the evidence is not in it: keep that in another place.</source>
        <translation>Kunci bukti tidak termasuk di dalamnya: simpan di tempat lain.</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Teks (*.txt)</translation>
    </message>
    <message>
        <source>Sealed: %1</source>
        <translation>Disegel: %1</translation>
    </message>
    <message>
        <source>Save the seal …</source>
        <translation>Simpan segel …</translation>
    </message>
    <message>
        <source>Print the seal …</source>
        <translation>Cetak segel …</translation>
    </message>
    <message>
        <source>never</source>
        <translation>belum pernah</translation>
    </message>
    <message>
        <source>Last backup: %1. Last seal of the journal: %2. A seal is made every day while the program is open.</source>
        <translation>Cadangan terakhir: %1. Segel riwayat terakhir: %2. Segel dibuat setiap hari selama program terbuka.</translation>
    </message>
    <message>
        <source>Where does the seal go?</source>
        <translation>Segel disimpan di mana?</translation>
    </message>
    <message>
        <source>The file lies at %1. Take it, or the printed seal, off this machine.</source>
        <translation>Berkasnya ada di %1. Bawa berkas itu, atau segel tercetak, keluar dari komputer ini.</translation>
    </message>
</context>
<context>
    <name>tanggap::MomentField</name>
    <message>
        <source>14.33 or 20/11/2026 14.33</source>
        <translation>14.33 atau 20/11/2026 14.33</translation>
    </message>
    <message>
        <source>This is no date and time. Write it like 20/11/2026 14.33.</source>
        <translation>Ini bukan tanggal dan waktu. Tulis seperti 20/11/2026 14.33.</translation>
    </message>
    <message>
        <source>This moment lies in the future.</source>
        <translation>Waktu ini di masa depan.</translation>
    </message>
    <message>
        <source>This moment lies before the year 2000.</source>
        <translation>Waktu ini sebelum tahun 2000.</translation>
    </message>
</context>
<context>
    <name>tanggap::Navigation</name>
    <message>
        <source>Places</source>
        <translation>Halaman</translation>
    </message>
</context>
<context>
    <name>tanggap::NavigationButton</name>
    <message>
        <source>%1 open</source>
        <translation>%1 terbuka</translation>
    </message>
</context>
<context>
    <name>tanggap::NewPassword</name>
    <message>
        <source>New password</source>
        <translation>Kata sandi baru</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Ulangi kata sandi</translation>
    </message>
    <message>
        <source>Strength of the password</source>
        <translation>Kekuatan kata sandi</translation>
    </message>
    <message>
        <source>At least 8 characters; several words are good.</source>
        <translation>Paling sedikit 8 karakter; beberapa kata lebih baik.</translation>
    </message>
    <message>
        <source>The two passwords differ.</source>
        <translation>Kedua kata sandi berbeda.</translation>
    </message>
</context>
<context>
    <name>tanggap::NextAction</name>
    <message>
        <source>Open %1</source>
        <translation>Buka %1</translation>
    </message>
    <message>
        <source>This ticket is a duplicate; another ticket carries its case.</source>
        <translation>Tiket ini duplikat; kasusnya ditangani tiket lain.</translation>
    </message>
    <message>
        <source>This ticket is a duplicate; %1 carries its case.</source>
        <translation>Tiket ini duplikat; kasusnya ditangani %1.</translation>
    </message>
    <message>
        <source>Nothing is left to do. Closed %1 with %2.</source>
        <translation>Tidak ada lagi yang perlu dikerjakan. Ditutup %1 dengan %2.</translation>
    </message>
    <message>
        <source>Nothing is left to do.</source>
        <translation>Tidak ada lagi yang perlu dikerjakan.</translation>
    </message>
    <message>
        <source>Write “%1”</source>
        <translation>Tulis “%1”</translation>
    </message>
</context>
<context>
    <name>tanggap::Notifier</name>
    <message>
        <source>Tickets late: %1. Due soon: %2.</source>
        <translation>Tiket lewat waktu: %1. Segera jatuh tempo: %2.</translation>
    </message>
    <message>
        <source>New report: %1</source>
        <translation>Laporan baru: %1</translation>
    </message>
    <message>
        <source>Due soon: %1</source>
        <translation>Segera jatuh tempo: %1</translation>
    </message>
    <message>
        <source>Late: %1</source>
        <translation>Lewat waktu: %1</translation>
    </message>
    <message>
        <source>Turned late: %1. Due soon: %2. New reports: %3.</source>
        <translation>Baru lewat waktu: %1. Segera jatuh tempo: %2. Laporan baru: %3.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Buka</translation>
    </message>
    <message>
        <source>Tanggap</source>
        <translation>Tanggap</translation>
    </message>
    <message>
        <source>Tanggap: nothing is late</source>
        <translation>Tanggap: tidak ada yang lewat waktu</translation>
    </message>
    <message>
        <source>Overdue activities: %1</source>
        <translation>Kegiatan terlambat: %1</translation>
    </message>
    <message>
        <source>Overdue since %1: %2</source>
        <translation>Terlambat sejak %1: %2</translation>
    </message>
    <message>
        <source>late tickets: %1</source>
        <translation>tiket terlambat: %1</translation>
    </message>
    <message>
        <source>overdue activities: %1</source>
        <translation>kegiatan terlambat: %1</translation>
    </message>
    <message>
        <source>Tanggap: %1</source>
        <translation>Tanggap: %1</translation>
    </message>
</context>
<context>
    <name>tanggap::OfficeSection</name>
    <message>
        <source>Any name in the folder of the backups</source>
        <translation>Sembarang nama di folder cadangan</translation>
    </message>
    <message>
        <source>Folder of the backups</source>
        <translation>Folder cadangan</translation>
    </message>
    <message>
        <source>Best on another disk. Empty: the folder “backup” beside the database.</source>
        <translation>Sebaiknya di disk lain. Kosong: folder “backup” di samping basis data.</translation>
    </message>
    <message>
        <source>Hours between backups</source>
        <translation>Jam antarcadangan</translation>
    </message>
    <message>
        <source>0 makes none: then somebody else must.</source>
        <translation>0 tidak membuat cadangan: harus dibuat pihak lain.</translation>
    </message>
    <message>
        <source>Minutes without a touch until the desk locks</source>
        <translation>Menit tanpa aktivitas sampai aplikasi terkunci</translation>
    </message>
    <message>
        <source>0 never locks.</source>
        <translation>0 tidak pernah mengunci.</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Pilih …</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>Backups and lock</source>
        <translation>Cadangan dan kunci</translation>
    </message>
    <message>
        <source>The settings are kept.</source>
        <translation>Pengaturan disimpan.</translation>
    </message>
</context>
<context>
    <name>tanggap::OrganizationSource</name>
    <message>
        <source>The procedure “%1” is neither beside this file nor in the program.</source>
        <translation>Prosedur “%1” tidak ada di samping berkas ini maupun dalam program.</translation>
    </message>
    <message>
        <source>This file is too large.</source>
        <translation>Berkas ini terlalu besar.</translation>
    </message>
</context>
<context>
    <name>tanggap::OrganizationStep</name>
    <message>
        <source>Organization file</source>
        <translation>Berkas organisasi</translation>
    </message>
    <message>
        <source>Organization (*.json)</source>
        <translation>Organisasi (*.json)</translation>
    </message>
    <message>
        <source>Organizations in the program</source>
        <translation>Organisasi dalam program</translation>
    </message>
    <message>
        <source>From a file …</source>
        <translation>Dari berkas …</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisasi</translation>
    </message>
    <message>
        <source>The team as its founding document has it, with the procedures it works by.</source>
        <translation>Tim sesuai dokumen pembentukannya, beserta prosedur kerjanya.</translation>
    </message>
    <message>
        <source>%1 groups · %2 role slots · %3 positions · %4 duties · %5 services</source>
        <translation>%1 kelompok · %2 slot peran · %3 jabatan · %4 uraian tugas · %5 layanan</translation>
    </message>
    <message>
        <source>Teams that tickets go to</source>
        <translation>Tim tujuan tiket</translation>
    </message>
    <message>
        <source>Procedures</source>
        <translation>Prosedur</translation>
    </message>
    <message>
        <source>%1 · %2 steps, %3 classes</source>
        <translation>%1 · %2 langkah, %3 klasifikasi</translation>
    </message>
</context>
<context>
    <name>tanggap::OwnWorkView</name>
    <message>
        <source>To be decided</source>
        <translation>Perlu diputuskan</translation>
    </message>
    <message>
        <source>My work</source>
        <translation>Pekerjaan saya</translation>
    </message>
    <message>
        <source>by %1 · %2: %3</source>
        <translation>paling lambat %1 · %2: %3</translation>
    </message>
    <message>
        <source>Done …</source>
        <translation>Selesai …</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Buka</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Selesai</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Hasilnya</translation>
    </message>
    <message>
        <source>Record as done</source>
        <translation>Catat selesai</translation>
    </message>
    <message>
        <source>Recorded as done.</source>
        <translation>Tercatat selesai.</translation>
    </message>
    <message>
        <source>%1 hands the shift over to you</source>
        <translation>%1 menyerahkan piket kepada Anda</translation>
    </message>
    <message>
        <source>Read and take over …</source>
        <translation>Baca dan terima …</translation>
    </message>
    <message>
        <source>Nothing waits for you. Steps of tickets that you record, follow-ups, activities that name you and what falls due of your duties stand here.</source>
        <translation>Tidak ada yang menunggu Anda. Langkah tiket yang Anda catat, tindak lanjut, kegiatan yang menyebut Anda, dan tugas Anda yang jatuh tempo tampil di sini.</translation>
    </message>
    <message>
        <source>given to you</source>
        <translation>diberikan kepada Anda</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>dijeda</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>paling lambat %1</translation>
    </message>
    <message>
        <source>due again %1</source>
        <translation>jatuh tempo lagi %1</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>jatuh tempo %1</translation>
    </message>
    <message>
        <source>More tickets in the queue</source>
        <translation>Tiket lainnya di antrean</translation>
    </message>
    <message>
        <source>Asked by me</source>
        <translation>Yang saya tanyakan</translation>
    </message>
    <message>
        <source>All that I asked …</source>
        <translation>Semua yang saya tanyakan …</translation>
    </message>
</context>
<context>
    <name>tanggap::PageView</name>
    <message>
        <source>Pages of the paper</source>
        <translation>Halaman naskah</translation>
    </message>
    <message>
        <source>Pages: %1</source>
        <translation>Halaman: %1</translation>
    </message>
</context>
<context>
    <name>tanggap::PaletteSources</name>
    <message>
        <source>Tickets</source>
        <translation>Tiket</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Orang</translation>
    </message>
    <message>
        <source>Electronic systems</source>
        <translation>Sistem elektronik</translation>
    </message>
</context>
<context>
    <name>tanggap::PanelPage</name>
    <message>
        <source>Panel</source>
        <translation>Panel</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Peran</translation>
    </message>
    <message>
        <source>New report</source>
        <translation>Laporan baru</translation>
    </message>
    <message>
        <source>Agenda books</source>
        <translation>Buku agenda</translation>
    </message>
    <message>
        <source>Ask for a decision …</source>
        <translation>Minta keputusan …</translation>
    </message>
    <message>
        <source>No duty is written down for this role. What waits for you stands in the queue.</source>
        <translation>Tidak ada tugas tertulis untuk peran ini. Yang menunggu Anda ada di antrian.</translation>
    </message>
    <message>
        <source>open tickets</source>
        <translation>tiket terbuka</translation>
    </message>
    <message>
        <source>late</source>
        <translation>terlambat</translation>
    </message>
    <message>
        <source>soon late</source>
        <translation>segera terlambat</translation>
    </message>
    <message>
        <source>without a team</source>
        <translation>tanpa tim</translation>
    </message>
    <message>
        <source>to be decided</source>
        <translation>perlu diputuskan</translation>
    </message>
    <message>
        <source>papers to approve or sign</source>
        <translation>naskah menunggu saya</translation>
    </message>
    <message>
        <source>papers in work</source>
        <translation>naskah dikerjakan</translation>
    </message>
    <message>
        <source>dispositions</source>
        <translation>disposisi</translation>
    </message>
    <message>
        <source>meetings today</source>
        <translation>rapat hari ini</translation>
    </message>
    <message>
        <source>reports in the last 7 days</source>
        <translation>laporan dalam 7 hari terakhir</translation>
    </message>
    <message>
        <source>in the 7 days before</source>
        <translation>dalam 7 hari sebelumnya</translation>
    </message>
    <message>
        <source>Given to nobody</source>
        <translation>Belum diberikan kepada siapa pun</translation>
    </message>
    <message>
        <source>Load of the team</source>
        <translation>Beban tim</translation>
    </message>
    <message>
        <source>open</source>
        <translation>terbuka</translation>
    </message>
    <message>
        <source>Your roles ask about a ticket only, on its page under “Decisions”.</source>
        <translation>Peran Anda hanya dapat meminta keputusan tentang suatu tiket, di halamannya pada “Keputusan”.</translation>
    </message>
    <message>
        <source>Activities of the team</source>
        <translation>Kegiatan tim</translation>
    </message>
    <message>
        <source>Not printed in the document: what the team keeps beside it.</source>
        <translation>Tidak tercetak dalam dokumen: yang dicatat tim di luar itu.</translation>
    </message>
</context>
<context>
    <name>tanggap::PaperListPage</name>
    <message>
        <source>papers.csv</source>
        <translation>naskah.csv</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Naskah</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Naskah</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nomor</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Sejak</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Tiket</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Insiden</translation>
    </message>
    <message>
        <source>No papers here</source>
        <translation>Tidak ada naskah di sini</translation>
    </message>
    <message>
        <source>Papers are made on the page of their ticket.</source>
        <translation>Naskah dibuat di halaman tiketnya.</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Semua status</translation>
    </message>
    <message>
        <source>Not approved yet</source>
        <translation>Belum disetujui</translation>
    </message>
    <message>
        <source>To be approved or signed by me</source>
        <translation>Menunggu persetujuan atau tanda tangan saya</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Terbit</translation>
    </message>
    <message>
        <source>%1 kinds</source>
        <translation>%1 jenis</translation>
    </message>
    <message>
        <source>The newest %1 of %2 are shown. Narrow the list to see others.</source>
        <translation>Ditampilkan %1 yang terbaru dari %2. Persempit daftar untuk melihat yang lain.</translation>
    </message>
    <message>
        <source>Check a paper …</source>
        <translation>Periksa naskah …</translation>
    </message>
    <message>
        <source>Is it one of this desk's papers, and how does it stand?</source>
        <translation>Apakah naskah ini diterbitkan meja layanan ini, dan bagaimana statusnya?</translation>
    </message>
    <message>
        <source>Periodic report</source>
        <translation>Laporan berkala</translation>
    </message>
</context>
<context>
    <name>tanggap::PaperPage</name>
    <message>
        <source>The stored file cannot be shown.</source>
        <translation>Berkas tersimpan tidak dapat ditampilkan.</translation>
    </message>
    <message>
        <source>Check the file.</source>
        <translation>Periksa berkas.</translation>
    </message>
    <message>
        <source>This paper is not issued yet, so it was not printed.</source>
        <translation>Naskah ini belum diterbitkan, jadi tidak dicetak.</translation>
    </message>
    <message>
        <source>Issue it; then print it.</source>
        <translation>Terbitkan dahulu, lalu cetak.</translation>
    </message>
    <message>
        <source>What you typed is still in the form.</source>
        <translation>Isian Anda masih ada di formulir.</translation>
    </message>
    <message>
        <source>Draft saved. Everybody who works on this ticket sees it.</source>
        <translation>Draf disimpan. Semua yang menangani tiket ini dapat melihatnya.</translation>
    </message>
    <message>
        <source>Issue “%1”?</source>
        <translation>Terbitkan “%1”?</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Terbitkan</translation>
    </message>
    <message>
        <source>The paper is issued.</source>
        <translation>Naskah diterbitkan.</translation>
    </message>
    <message>
        <source>Issued as %1.</source>
        <translation>Diterbitkan sebagai %1.</translation>
    </message>
    <message>
        <source>Nothing was printed.</source>
        <translation>Tidak ada yang dicetak.</translation>
    </message>
    <message>
        <source>The journal already counts this print. Print again when the printer is ready.</source>
        <translation>Riwayat sudah menghitung cetakan ini. Cetak lagi bila pencetak siap.</translation>
    </message>
    <message>
        <source>The paper was sent to the printer.</source>
        <translation>Naskah dikirim ke pencetak.</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation>Simpan PDF</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Tidak ada yang ditulis.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Disimpan sebagai %1.</translation>
    </message>
    <message>
        <source>The file is exactly as it was issued.</source>
        <translation>Berkas persis seperti saat diterbitkan.</translation>
    </message>
    <message>
        <source>Its SHA-256 was computed anew and is the one in the journal.</source>
        <translation>SHA-256 dihitung ulang dan sama dengan yang ada di riwayat.</translation>
    </message>
    <message>
        <source>The SHA-256 is copied.</source>
        <translation>SHA-256 disalin.</translation>
    </message>
    <message>
        <source>Back to the list of papers</source>
        <translation>Kembali ke daftar naskah</translation>
    </message>
    <message>
        <source>Save draft</source>
        <translation>Simpan draf</translation>
    </message>
    <message>
        <source>Keeps the draft for everybody who works on this ticket. What you type is kept for you all the time.</source>
        <translation>Menyimpan draf untuk semua yang menangani tiket ini. Ketikan Anda selalu disimpan untuk Anda.</translation>
    </message>
    <message>
        <source>New version</source>
        <translation>Versi baru</translation>
    </message>
    <message>
        <source>Writes the paper anew. The issued one stays as it is.</source>
        <translation>Menulis ulang naskah. Yang sudah terbit tetap seperti adanya.</translation>
    </message>
    <message>
        <source>Check file</source>
        <translation>Periksa berkas</translation>
    </message>
    <message>
        <source>Computes the SHA-256 of the stored file anew and compares it.</source>
        <translation>Menghitung ulang SHA-256 berkas tersimpan dan membandingkannya.</translation>
    </message>
    <message>
        <source>Save PDF …</source>
        <translation>Simpan PDF …</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>Cetak …</translation>
    </message>
    <message>
        <source>Still missing</source>
        <translation>Masih kurang</translation>
    </message>
    <message>
        <source>Copy SHA-256</source>
        <translation>Salin SHA-256</translation>
    </message>
    <message>
        <source>Number: %1</source>
        <translation>Nomor: %1</translation>
    </message>
    <message>
        <source>Issued: %1</source>
        <translation>Diterbitkan: %1</translation>
    </message>
    <message>
        <source>Printed copies: %1</source>
        <translation>Salinan tercetak: %1</translation>
    </message>
    <message>
        <source>Not printed yet</source>
        <translation>Belum dicetak</translation>
    </message>
    <message>
        <source>The pages are shown from the stored file, exactly as it left.</source>
        <translation>Halaman ditampilkan dari berkas tersimpan, persis seperti saat keluar.</translation>
    </message>
    <message>
        <source>Still missing: %1</source>
        <translation>Masih kurang: %1</translation>
    </message>
    <message>
        <source>Makes the final file and keeps it with its hash.</source>
        <translation>Membuat berkas final dan menyimpannya beserta hash-nya.</translation>
    </message>
    <message>
        <source>Submitted. Read it, then approve it or return it with remarks.</source>
        <translation>Diajukan. Baca, lalu setujui atau kembalikan dengan catatan.</translation>
    </message>
    <message>
        <source>Submitted. %1</source>
        <translation>Diajukan. %1</translation>
    </message>
    <message>
        <source>You can look at this paper, but not write or issue it. %1</source>
        <translation>Anda dapat melihat naskah ini, tetapi tidak menulis atau menerbitkannya. %1</translation>
    </message>
    <message>
        <source>Returned by %1: %2</source>
        <translation>Dikembalikan oleh %1: %2</translation>
    </message>
    <message>
        <source>Submitted as version %1.</source>
        <translation>Diajukan sebagai versi %1.</translation>
    </message>
    <message>
        <source>Approve “%1”?</source>
        <translation>Setujui “%1”?</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Setujui</translation>
    </message>
    <message>
        <source>Return “%1”</source>
        <translation>Kembalikan “%1”</translation>
    </message>
    <message>
        <source>Whoever wrote it changes it and submits it again.</source>
        <translation>Penulisnya mengubah lalu mengajukannya lagi.</translation>
    </message>
    <message>
        <source>What has to be changed</source>
        <translation>Apa yang harus diubah</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Kembalikan</translation>
    </message>
    <message>
        <source>The paper is returned.</source>
        <translation>Naskah dikembalikan.</translation>
    </message>
    <message>
        <source>Withdraw “%1”</source>
        <translation>Tarik “%1”</translation>
    </message>
    <message>
        <source>File and number stay; the book shows the number as withdrawn, and it is never given again.</source>
        <translation>Berkas dan nomor tetap ada; buku menandai nomornya ditarik, dan nomor itu tidak diberikan lagi.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Alasan</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Tarik</translation>
    </message>
    <message>
        <source>The paper is withdrawn.</source>
        <translation>Naskah ditarik.</translation>
    </message>
    <message>
        <source>Give out for signing</source>
        <translation>Serahkan untuk ditandatangani</translation>
    </message>
    <message>
        <source>Saved as %1. Bring it back here when it is signed.</source>
        <translation>Disimpan sebagai %1. Bawa kembali ke sini setelah ditandatangani.</translation>
    </message>
    <message>
        <source>Marked as signed, for the drill.</source>
        <translation>Ditandai telah ditandatangani, untuk latihan.</translation>
    </message>
    <message>
        <source>Save the signed file</source>
        <translation>Simpan berkas bertanda tangan</translation>
    </message>
    <message>
        <source>The %1 file is being written …</source>
        <translation>Berkas %1 sedang ditulis …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>Simpan %1</translation>
    </message>
    <message>
        <source>More to do with this paper</source>
        <translation>Tindakan lain untuk naskah ini</translation>
    </message>
    <message>
        <source>Submit</source>
        <translation>Ajukan</translation>
    </message>
    <message>
        <source>Hands the paper to those who approve it.</source>
        <translation>Menyerahkan naskah kepada yang menyetujuinya.</translation>
    </message>
    <message>
        <source>Approve …</source>
        <translation>Setujui …</translation>
    </message>
    <message>
        <source>Gives the number and makes the final file.</source>
        <translation>Memberi nomor dan membuat berkas akhir.</translation>
    </message>
    <message>
        <source>Return with remarks …</source>
        <translation>Kembalikan dengan catatan …</translation>
    </message>
    <message>
        <source>Give out for signing …</source>
        <translation>Serahkan untuk ditandatangani …</translation>
    </message>
    <message>
        <source>Writes the final unsigned PDF, to be signed elsewhere.</source>
        <translation>Menulis PDF akhir tanpa tanda tangan, untuk ditandatangani di tempat lain.</translation>
    </message>
    <message>
        <source>Take the signed one in …</source>
        <translation>Terima yang sudah ditandatangani …</translation>
    </message>
    <message>
        <source>The signed PDF, or the scan of a page that was signed by hand.</source>
        <translation>PDF bertanda tangan, atau pindaian halaman yang ditandatangani basah.</translation>
    </message>
    <message>
        <source>Mark as signed, for the drill</source>
        <translation>Tandai telah ditandatangani, untuk latihan</translation>
    </message>
    <message>
        <source>Record as sent …</source>
        <translation>Catat sebagai terkirim …</translation>
    </message>
    <message>
        <source>How and to whom it left the house.</source>
        <translation>Cara dan kepada siapa naskah keluar.</translation>
    </message>
    <message>
        <source>Save the signed file …</source>
        <translation>Simpan berkas bertanda tangan …</translation>
    </message>
    <message>
        <source>Save ODT …</source>
        <translation>Simpan ODT …</translation>
    </message>
    <message>
        <source>Save DOCX …</source>
        <translation>Simpan DOCX …</translation>
    </message>
    <message>
        <source>Compare versions …</source>
        <translation>Bandingkan versi …</translation>
    </message>
    <message>
        <source>Withdraw …</source>
        <translation>Tarik …</translation>
    </message>
    <message>
        <source>Takes the paper out of force, with a reason.</source>
        <translation>Menyatakan naskah tidak berlaku, dengan alasan.</translation>
    </message>
    <message>
        <source>Withdrawn: this paper is no longer in force.</source>
        <translation>Ditarik: naskah ini tidak berlaku lagi.</translation>
    </message>
    <message>
        <source>Signed electronically: %1, %2</source>
        <translation>Ditandatangani secara elektronik: %1, %2</translation>
    </message>
    <message>
        <source>Signed by hand: %1, %2</source>
        <translation>Ditandatangani basah: %1, %2</translation>
    </message>
    <message>
        <source>Marked as signed in a drill: %1</source>
        <translation>Ditandai telah ditandatangani dalam latihan: %1</translation>
    </message>
    <message>
        <source>Checked: %1</source>
        <translation>Diperiksa: %1</translation>
    </message>
    <message>
        <source>Not checked: %1</source>
        <translation>Tidak diperiksa: %1</translation>
    </message>
    <message>
        <source>Taken although written anew: %1</source>
        <translation>Diterima walau ditulis ulang: %1</translation>
    </message>
    <message>
        <source>Sent %1 (%2): %3</source>
        <translation>Dikirim %1 (%2): %3</translation>
    </message>
    <message>
        <source>One moment: the last order is still under way.</source>
        <translation>Tunggu sebentar: perintah terakhir masih berjalan.</translation>
    </message>
    <message>
        <source>There are not yet two submitted versions.</source>
        <translation>Belum ada dua versi yang diajukan.</translation>
    </message>
    <message>
        <source>The paper is still being read.</source>
        <translation>Naskah masih dibaca.</translation>
    </message>
    <message>
        <source>LibreOffice is not installed on this computer; save ODT instead.</source>
        <translation>LibreOffice tidak terpasang di komputer ini; simpan sebagai ODT saja.</translation>
    </message>
    <message>
        <source>The pages are still being drawn.</source>
        <translation>Halaman masih digambar.</translation>
    </message>
    <message>
        <source>A copy for a word processor: of an issued paper what it said when it was issued, of a draft what it says now.</source>
        <translation>Salinan untuk pengolah kata: naskah terbit sebagaimana isinya saat diterbitkan, draf sebagaimana isinya saat ini.</translation>
    </message>
    <message>
        <source>Both texts are kept. The other one comes from another tab, or from somebody who saved the draft.</source>
        <translation>Kedua teks disimpan. Teks yang lain berasal dari tab lain, atau dari orang yang menyimpan draf.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Buang</translation>
    </message>
    <message>
        <source>Discard the other text?</source>
        <translation>Buang teks yang lain?</translation>
    </message>
    <message>
        <source>No text for a word processor was kept with this paper. The %1 file is written from the ticket as it is now, and may differ from the issued PDF.</source>
        <translation>Naskah ini tidak disertai simpanan teks untuk pengolah kata. Berkas %1 ditulis dari tiket saat ini, dan dapat berbeda dari PDF yang diterbitkan.</translation>
    </message>
    <message>
        <source>Save the redacted copy</source>
        <translation>Simpan salinan yang disamarkan</translation>
    </message>
    <message>
        <source>Save the redacted copy …</source>
        <translation>Simpan salinan yang disamarkan …</translation>
    </message>
    <message>
        <source>Show the other text</source>
        <translation>Tampilkan teks yang lain</translation>
    </message>
    <message>
        <source>The same letter under the same number, without what only its addressee may read.</source>
        <translation>Surat yang sama dengan nomor yang sama, tanpa bagian yang hanya boleh dibaca penerimanya.</translation>
    </message>
    <message>
        <source>This is not the text that was issued.</source>
        <translation>Ini bukan teks yang diterbitkan.</translation>
    </message>
    <message>
        <source>This paper was written in a second place too.</source>
        <translation>Naskah ini juga ditulis di tempat lain.</translation>
    </message>
    <message>
        <source>What was typed in the second place is dropped. A draft that was saved for everybody stays until you save yours.</source>
        <translation>Yang diketik di tempat lain dibuang. Draf yang disimpan untuk semua orang tetap ada sampai Anda menyimpan draf Anda.</translation>
    </message>
    <message>
        <source>When was “%1” submitted?</source>
        <translation>Kapan “%1” diajukan?</translation>
    </message>
    <message>
        <source>When was “%1” issued?</source>
        <translation>Kapan “%1” diterbitkan?</translation>
    </message>
    <message>
        <source>Submitted earlier …</source>
        <translation>Diajukan lebih awal …</translation>
    </message>
    <message>
        <source>States when it really was.</source>
        <translation>Menyatakan kapan sebenarnya.</translation>
    </message>
    <message>
        <source>Issued earlier …</source>
        <translation>Diterbitkan lebih awal …</translation>
    </message>
</context>
<context>
    <name>tanggap::PaperCheckForm</name>
    <message>
        <source>Choose a PDF file …</source>
        <translation>Pilih berkas PDF …</translation>
    </message>
    <message>
        <source>Check a paper</source>
        <translation>Periksa naskah</translation>
    </message>
    <message>
        <source>Scan the QR code of the paper into the field, or type what it says; or choose the file as it was received.</source>
        <translation>Pindai kode QR naskah ke kolom ini, atau ketik isinya; atau pilih berkas seperti yang diterima.</translation>
    </message>
    <message>
        <source>Code on the paper</source>
        <translation>Kode pada naskah</translation>
    </message>
    <message>
        <source>The paper to check</source>
        <translation>Naskah yang diperiksa</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>Berkas %1 tidak dapat dibaca.</translation>
    </message>
    <message>
        <source>The file %1 is larger than 64 MB.</source>
        <translation>Berkas %1 lebih besar dari 64 MB.</translation>
    </message>
    <message>
        <source>Open the ticket</source>
        <translation>Buka tiket</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Periksa</translation>
    </message>
    <message>
        <source>It is none of this desk's papers, or it was changed since.</source>
        <translation>Bukan naskah dari meja layanan ini, atau sudah diubah.</translation>
    </message>
    <message>
        <source>This desk issued it. You may not see its ticket.</source>
        <translation>Diterbitkan oleh meja layanan ini. Anda tidak berhak melihat tiketnya.</translation>
    </message>
    <message>
        <source>This desk issued it.</source>
        <translation>Diterbitkan oleh meja layanan ini.</translation>
    </message>
    <message>
        <source>Ticket: %1</source>
        <translation>Tiket: %1</translation>
    </message>
    <message>
        <source>Number: %1</source>
        <translation>Nomor: %1</translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation>Status: %1</translation>
    </message>
    <message>
        <source>The file is the signed one.</source>
        <translation>Berkas ini adalah yang sudah ditandatangani.</translation>
    </message>
    <message>
        <source>The file is its redacted copy.</source>
        <translation>Berkas ini salinannya yang disamarkan.</translation>
    </message>
    <message>
        <source>Periodic report</source>
        <translation>Laporan berkala</translation>
    </message>
</context>
<context>
    <name>tanggap::PapersTab</name>
    <message>
        <source>Papers (%1)</source>
        <translation>Naskah (%1)</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Naskah</translation>
    </message>
    <message>
        <source>No papers</source>
        <translation>Tidak ada naskah</translation>
    </message>
    <message>
        <source>The procedure of this ticket names no papers.</source>
        <translation>Prosedur tiket ini tidak menyebut naskah.</translation>
    </message>
    <message>
        <source>What is sent to you about this ticket stands here.</source>
        <translation>Naskah tiket ini yang dikirim kepada Anda tampil di sini.</translation>
    </message>
    <message>
        <source>Not written yet</source>
        <translation>Belum ditulis</translation>
    </message>
    <message>
        <source>printed copies: %1</source>
        <translation>salinan tercetak: %1</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Tulis</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Buka</translation>
    </message>
    <message>
        <source>Version %1: %2</source>
        <translation>Versi %1: %2</translation>
    </message>
</context>
<context>
    <name>tanggap::PasswordField</name>
    <message>
        <source>Show the password</source>
        <translation>Tampilkan kata sandi</translation>
    </message>
</context>
<context>
    <name>tanggap::PasswordForm</name>
    <message>
        <source>Present password</source>
        <translation>Kata sandi saat ini</translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation>Ubah kata sandi</translation>
    </message>
    <message>
        <source>Back to the login</source>
        <translation>Kembali ke halaman masuk</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>What you typed is still there.</source>
        <translation>Yang Anda ketik masih ada.</translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>Ubah kata sandi</translation>
    </message>
</context>
<context>
    <name>tanggap::PasswordStrength</name>
    <message>
        <source>Too short: at least 8 characters.</source>
        <translation>Terlalu pendek: paling sedikit 8 karakter.</translation>
    </message>
    <message>
        <source>Weak: easy to guess. Make it longer, or mix in other characters.</source>
        <translation>Lemah: mudah ditebak. Perpanjang, atau campur dengan karakter lain.</translation>
    </message>
    <message>
        <source>Fair: a few more words make it strong.</source>
        <translation>Cukup: tambah beberapa kata agar kuat.</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>Kuat.</translation>
    </message>
</context>
<context>
    <name>tanggap::PauseForm</name>
    <message>
        <source>Pause the clocks of %1</source>
        <translation>Jeda tenggat %1</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Jeda</translation>
    </message>
    <message>
        <source>The clocks stand still until somebody resumes. The reason stays in the journal.</source>
        <translation>Tenggat berhenti sampai ada yang melanjutkan. Alasannya tersimpan dalam riwayat.</translation>
    </message>
    <message>
        <source>The ticket is</source>
        <translation>Tiket sedang</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Alasan</translation>
    </message>
</context>
<context>
    <name>tanggap::PendingEvidence</name>
    <message>
        <source>The file “%1” cannot be read. Take it off the list, or bring it back.</source>
        <translation>Berkas “%1” tidak dapat dibaca. Keluarkan dari daftar, atau kembalikan berkasnya.</translation>
    </message>
</context>
<context>
    <name>tanggap::PeoplePicker</name>
    <message>
        <source>Add a person …</source>
        <translation>Tambah orang …</translation>
    </message>
    <message>
        <source>Person %1</source>
        <translation>Orang %1</translation>
    </message>
</context>
<context>
    <name>tanggap::PeopleView</name>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Office held</source>
        <translation>Jabatan</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Peran</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telepon</translation>
    </message>
    <message>
        <source>People on the roster</source>
        <translation>Orang dalam susunan tim</translation>
    </message>
    <message>
        <source>No longer in office</source>
        <translation>Tidak lagi menjabat</translation>
    </message>
    <message>
        <source>Discard changes?</source>
        <translation>Buang perubahan?</translation>
    </message>
    <message>
        <source>What was typed about the person is not saved.</source>
        <translation>Isian tentang orang ini belum disimpan.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Buang</translation>
    </message>
</context>
<context>
    <name>tanggap::PeriodChoice</name>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Hari pertama</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Hari terakhir</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Bulan ini</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Bulan lalu</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Tahun ini</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Tahun lalu</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>Semua tahun</translation>
    </message>
    <message>
        <source>Own dates</source>
        <translation>Tanggal sendiri</translation>
    </message>
</context>
<context>
    <name>tanggap::PersonEditor</name>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Office held</source>
        <translation>Jabatan</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Pangkat</translation>
    </message>
    <message>
        <source>NIP</source>
        <translation>NIP</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telepon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Surel</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Perangkat daerah</translation>
    </message>
    <message>
        <source>As it stands under a signature.</source>
        <translation>Seperti tertulis di bawah tanda tangan.</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Peran</translation>
    </message>
    <message>
        <source>In office: can hold roles and sign</source>
        <translation>Menjabat: dapat memegang peran dan menandatangani</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>Your roles do not include editing the roster.</source>
        <translation>Peran Anda tidak mencakup pengubahan susunan tim.</translation>
    </message>
    <message>
        <source>None: of the team itself</source>
        <translation>Tidak ada: dari tim sendiri</translation>
    </message>
    <message>
        <source>Only who manages accounts gives and takes roles.</source>
        <translation>Hanya pengelola akun yang memberi dan mencabut peran.</translation>
    </message>
    <message>
        <source>Add a role</source>
        <translation>Tambah peran</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Orang baru</translation>
    </message>
    <message>
        <source>What you typed is still there.</source>
        <translation>Yang Anda ketik masih ada.</translation>
    </message>
    <message>
        <source>%1 is on the roster as typed.</source>
        <translation>%1 tercatat dalam susunan tim sesuai isian.</translation>
    </message>
    <message>
        <source>In office from</source>
        <translation>Menjabat sejak</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Sampai</translation>
    </message>
    <message>
        <source>After this day the account opens nothing.</source>
        <translation>Setelah hari ini akunnya tidak dapat dipakai.</translation>
    </message>
    <message>
        <source>Qualifications that the procedures ask for</source>
        <translation>Kualifikasi yang diminta prosedur</translation>
    </message>
    <message>
        <source>Somebody else changed this person meanwhile.</source>
        <translation>Sementara itu orang lain mengubah data orang ini.</translation>
    </message>
    <message>
        <source>Theirs stands where you typed nothing. Look at it, then save again.</source>
        <translation>Isian mereka tampil di kolom yang tidak Anda ubah. Periksa dulu, lalu simpan lagi.</translation>
    </message>
</context>
<context>
    <name>tanggap::PlaceStep</name>
    <message>
        <source>A new database for this office</source>
        <translation>Basis data baru untuk kantor ini</translation>
    </message>
    <message>
        <source>Open a database that is there already</source>
        <translation>Buka basis data yang sudah ada</translation>
    </message>
    <message>
        <source>A drill: invented accounts and tickets, to practise with</source>
        <translation>Latihan: akun dan tiket rekaan untuk berlatih</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Pilih …</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Berkas</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Basis data</translation>
    </message>
    <message>
        <source>Everything is kept in one file on a disk of this computer. A network share will not do: two computers would damage it.</source>
        <translation>Semuanya disimpan dalam satu berkas di disk komputer ini. Folder jaringan tidak dapat dipakai: dua komputer akan merusaknya.</translation>
    </message>
    <message>
        <source>Where is the database?</source>
        <translation>Di mana basis datanya?</translation>
    </message>
    <message>
        <source>Tanggap database (*.tanggap)</source>
        <translation>Basis data Tanggap (*.tanggap)</translation>
    </message>
    <message>
        <source>Choose the file to open.</source>
        <translation>Pilih berkas yang akan dibuka.</translation>
    </message>
    <message>
        <source>Write the whole path, beginning with the disk.</source>
        <translation>Tulis jalur lengkap, diawali dengan disk.</translation>
    </message>
    <message>
        <source>Looking at the disk …</source>
        <translation>Memeriksa disk …</translation>
    </message>
    <message>
        <source>This place is fine.</source>
        <translation>Tempat ini dapat dipakai.</translation>
    </message>
</context>
<context>
    <name>tanggap::PositionsForm</name>
    <message>
        <source>Add a position</source>
        <translation>Tambah jabatan</translation>
    </message>
    <message>
        <source>Positions: %1</source>
        <translation>Jabatan: %1</translation>
    </message>
    <message>
        <source>Save the positions</source>
        <translation>Simpan jabatan</translation>
    </message>
    <message>
        <source>The offices that hold this place in the team, as Lampiran I lists them. Whoever sits in an office that is renamed holds it under its new name; papers that were issued keep the old one.</source>
        <translation>Jabatan yang menduduki tempat ini dalam tim menurut Lampiran I. Pejabat dari jabatan yang diganti namanya ikut memakai nama baru; naskah yang sudah terbit tetap memuat nama lama.</translation>
    </message>
    <message>
        <source>The positions are saved.</source>
        <translation>Jabatan tersimpan.</translation>
    </message>
    <message>
        <source>Title in Indonesian, as papers have it</source>
        <translation>Nama jabatan dalam bahasa Indonesia, seperti di naskah</translation>
    </message>
    <message>
        <source>Title in English</source>
        <translation>Nama jabatan dalam bahasa Inggris</translation>
    </message>
    <message>
        <source>Remove this position</source>
        <translation>Hapus jabatan ini</translation>
    </message>
    <message>
        <source>Held by %1.</source>
        <translation>Dijabat oleh %1.</translation>
    </message>
    <message>
        <source>Position %1 in Indonesian</source>
        <translation>Jabatan %1 dalam bahasa Indonesia</translation>
    </message>
    <message>
        <source>Position %1 in English</source>
        <translation>Jabatan %1 dalam bahasa Inggris</translation>
    </message>
</context>
<context>
    <name>tanggap::PrintPreview</name>
    <message>
        <source>Save PDF …</source>
        <translation>Simpan PDF …</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>Cetak …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Nothing was printed.</source>
        <translation>Tidak ada yang dicetak.</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Dikirim ke pencetak.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Tidak ada yang ditulis.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Disimpan sebagai %1.</translation>
    </message>
    <message>
        <source>Save ODT …</source>
        <translation>Simpan ODT …</translation>
    </message>
</context>
<context>
    <name>tanggap::ProcedureChart</name>
    <message>
        <source>Arrows go from step to step; Enter shows the open tickets there.</source>
        <translation>Tombol panah berpindah antarlangkah; Enter menampilkan tiket terbuka di sana.</translation>
    </message>
    <message>
        <source>Step %1: %2. By %3. Open tickets: %4.</source>
        <translation>Langkah %1: %2. Oleh %3. Tiket terbuka: %4.</translation>
    </message>
    <message>
        <source>Source: %1, row %2</source>
        <translation>Sumber: %1, baris %2</translation>
    </message>
    <message>
        <source>Our reading: %1</source>
        <translation>Tafsiran kami: %1</translation>
    </message>
    <message>
        <source>Our reading: when “%1” starts and stops</source>
        <translation>Tafsiran kami: kapan “%1” mulai dan berhenti</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Kegiatan</translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation>Kelengkapan</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Waktu</translation>
    </message>
    <message>
        <source>Time by %1</source>
        <translation>Waktu menurut %1</translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation>Keluaran</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Keterangan</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Mulai</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Selesai</translation>
    </message>
    <message>
        <source>%1 hours</source>
        <translation>%1 jam</translation>
    </message>
    <message>
        <source>Our reading: who does it</source>
        <translation>Pembacaan kami: siapa pelaksananya</translation>
    </message>
</context>
<context>
    <name>tanggap::ProcedurePage</name>
    <message>
        <source>Procedure</source>
        <translation>Prosedur</translation>
    </message>
    <message>
        <source>Which procedure</source>
        <translation>Prosedur yang mana</translation>
    </message>
    <message>
        <source>Head of the document</source>
        <translation>Kepala dokumen</translation>
    </message>
    <message>
        <source>* our reading, not printed in the document; dashed lines likewise. Filled: responsible; outlined: takes part. Press a step to see its open tickets.</source>
        <translation>* tafsiran kami, tidak tercetak dalam dokumen; begitu pula garis putus-putus. Terisi: penanggung jawab; bergaris tepi: ikut serta. Tekan langkah untuk melihat tiket terbukanya.</translation>
    </message>
    <message>
        <source>Number %1</source>
        <translation>Nomor %1</translation>
    </message>
    <message>
        <source>Issued %1 · revised %2 · in force %3</source>
        <translation>Diterbitkan %1 · direvisi %2 · berlaku %3</translation>
    </message>
    <message>
        <source>%1 · approved by %2</source>
        <translation>%1 · disahkan oleh %2</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Dasar hukum</translation>
    </message>
    <message>
        <source>Qualifications of those who carry it out</source>
        <translation>Kualifikasi pelaksana</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Peringatan</translation>
    </message>
    <message>
        <source>Related procedures</source>
        <translation>Keterkaitan</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Peralatan/perlengkapan</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Ruang lingkup</translation>
    </message>
    <message>
        <source>Records and data</source>
        <translation>Pencatatan dan pendataan</translation>
    </message>
</context>
<context>
    <name>tanggap::Program</name>
    <message>
        <source>The database could not be opened</source>
        <translation>Basis data tidak dapat dibuka</translation>
    </message>
    <message>
        <source>Choose or make another …</source>
        <translation>Pilih atau buat yang lain …</translation>
    </message>
</context>
<context>
    <name>tanggap::Prompts</name>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
</context>
<context>
    <name>tanggap::QueueDelegate</name>
    <message>
        <source>unassigned</source>
        <translation>belum ada</translation>
    </message>
</context>
<context>
    <name>tanggap::QueueModel</name>
    <message>
        <source>%1, %2, unread</source>
        <translation>%1, %2, belum dibaca</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Sisa waktu</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kode</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Insiden</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasifikasi</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Langkah</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation>Ditugaskan kepada</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Tingkatan</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Layanan</translation>
    </message>
</context>
<context>
    <name>tanggap::QueuePrint</name>
    <message>
        <source>Deadline</source>
        <translation>Tenggat</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kode</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Insiden</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasifikasi</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Langkah</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation>Ditugaskan kepada</translation>
    </message>
    <message>
        <source>List of tickets</source>
        <translation>Daftar tiket</translation>
    </message>
    <message>
        <source>the first %1 of %2 tickets</source>
        <translation>%1 tiket pertama dari %2</translation>
    </message>
    <message>
        <source>tickets: %1</source>
        <translation>tiket: %1</translation>
    </message>
    <message>
        <source>As of %1; %2; ordered by: %3; printed by %4</source>
        <translation>Keadaan %1; %2; urutan: %3; dicetak oleh %4</translation>
    </message>
    <message>
        <source>Shown are only: %1</source>
        <translation>Hanya memuat: %1</translation>
    </message>
    <message>
        <source>No ticket.</source>
        <translation>Tidak ada tiket.</translation>
    </message>
    <message>
        <source>tickets</source>
        <translation>tiket</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Layanan</translation>
    </message>
</context>
<context>
    <name>tanggap::QueueRow</name>
    <message>
        <source>waiting for the reporter</source>
        <translation>menunggu pelapor</translation>
    </message>
    <message>
        <source>waiting for the owner</source>
        <translation>menunggu pemilik</translation>
    </message>
    <message>
        <source>waiting for a third party</source>
        <translation>menunggu pihak ketiga</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>ditutup</translation>
    </message>
    <message>
        <source>closed, with steps to do</source>
        <translation>ditutup, masih ada langkah</translation>
    </message>
    <message>
        <source>not classed</source>
        <translation>belum diklasifikasi</translation>
    </message>
    <message>
        <source>no severity</source>
        <translation>belum dinilai</translation>
    </message>
</context>
<context>
    <name>tanggap::ReclassifyForm</name>
    <message>
        <source>Reclassify %1</source>
        <translation>Klasifikasi ulang %1</translation>
    </message>
    <message>
        <source>Reclassify</source>
        <translation>Klasifikasi ulang</translation>
    </message>
    <message>
        <source>Clocks are reckoned anew from the same start and keep their pauses.</source>
        <translation>Tenggat dihitung ulang dari awal yang sama dan jedanya tetap.</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasifikasi</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Tingkatan</translation>
    </message>
    <message>
        <source>Personal data is affected</source>
        <translation>Data pribadi terdampak</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Alasan</translation>
    </message>
    <message>
        <source>Not chosen yet</source>
        <translation>Belum dipilih</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategori</translation>
    </message>
    <message>
        <source>TLP</source>
        <translation>TLP</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Layanan</translation>
    </message>
    <message>
        <source>Known to the office since</source>
        <translation>Diketahui kantor sejak</translation>
    </message>
    <message>
        <source>Clocks given by law begin at the receipt, unless it was known earlier.</source>
        <translation>Jangka waktu menurut peraturan mulai saat laporan diterima, kecuali sudah diketahui lebih awal.</translation>
    </message>
    <message>
        <source>Electronic system of the register</source>
        <translation>Sistem elektronik dalam register</translation>
    </message>
    <message>
        <source>Only named: %1</source>
        <translation>Hanya disebut: %1</translation>
    </message>
</context>
<context>
    <name>tanggap::RecommendationFields</name>
    <message>
        <source>Recommendation</source>
        <translation>Rekomendasi</translation>
    </message>
    <message>
        <source>Carried out by</source>
        <translation>Dilaksanakan oleh</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Jatuh tempo</translation>
    </message>
    <message>
        <source>Add recommendation</source>
        <translation>Tambah rekomendasi</translation>
    </message>
    <message>
        <source>✓ %1 · %2, %3</source>
        <translation>✓ %1 · %2, %3</translation>
    </message>
    <message>
        <source>Say what is recommended.</source>
        <translation>Tuliskan yang direkomendasikan.</translation>
    </message>
    <message>
        <source>Say who shall do it.</source>
        <translation>Sebutkan siapa pelaksananya.</translation>
    </message>
    <message>
        <source>Your words are still in the field.</source>
        <translation>Tulisan Anda masih ada di isian.</translation>
    </message>
</context>
<context>
    <name>tanggap::RegisterPage</name>
    <message>
        <source>Import a list</source>
        <translation>Impor daftar</translation>
    </message>
    <message>
        <source>Lists (*.csv *.txt)</source>
        <translation>Daftar (*.csv *.txt)</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>Entri baru</translation>
    </message>
    <message>
        <source>Import CSV …</source>
        <translation>Impor CSV …</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>Saves the entry (Ctrl+Enter)</source>
        <translation>Menyimpan entri (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Your roles do not change the registers.</source>
        <translation>Peran Anda tidak mengubah daftar induk.</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Buang perubahan</translation>
    </message>
    <message>
        <source>Discard changes?</source>
        <translation>Buang perubahan?</translation>
    </message>
    <message>
        <source>What was typed in the form is not saved.</source>
        <translation>Isian di formulir belum disimpan.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Buang</translation>
    </message>
    <message>
        <source>The entry is saved.</source>
        <translation>Entri disimpan.</translation>
    </message>
    <message>
        <source>What you typed is still in the form.</source>
        <translation>Isian Anda masih ada di formulir.</translation>
    </message>
    <message>
        <source>Somebody else changed this entry meanwhile.</source>
        <translation>Sementara itu orang lain mengubah entri ini.</translation>
    </message>
    <message>
        <source>Look at the entry, then save yours over it or discard it.</source>
        <translation>Lihat entrinya, lalu timpa dengan isian Anda atau buang isian Anda.</translation>
    </message>
    <message>
        <source>It now says: %1. Save yours over it, or discard it.</source>
        <translation>Sekarang tertulis: %1. Timpa dengan isian Anda, atau buang.</translation>
    </message>
    <message>
        <source>Save mine</source>
        <translation>Simpan isian saya</translation>
    </message>
    <message>
        <source>Imported rows: %1.</source>
        <translation>Baris diimpor: %1.</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>Tidak ada yang diimpor.</translation>
    </message>
</context>
<context>
    <name>tanggap::RegistersPage</name>
    <message>
        <source>Registers</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Kemajuan ekspor</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Ekspor</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>Cetak …</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>Entri baru</translation>
    </message>
    <message>
        <source>Strike out …</source>
        <translation>Coret …</translation>
    </message>
    <message>
        <source>Nothing in this period yet</source>
        <translation>Belum ada isi pada periode ini</translation>
    </message>
    <message>
        <source>Your roles do not write into this register.</source>
        <translation>Peran Anda tidak menulis ke register ini.</translation>
    </message>
    <message>
        <source>Strikes out a line that was written by hand.</source>
        <translation>Mencoret baris yang ditulis sendiri.</translation>
    </message>
    <message>
        <source>The first %1 lines are shown. The exported file holds all of them.</source>
        <translation>%1 baris pertama ditampilkan. Berkas ekspor memuat semuanya.</translation>
    </message>
    <message>
        <source>Strike out this line</source>
        <translation>Coret baris ini</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Alasan</translation>
    </message>
    <message>
        <source>Strike out</source>
        <translation>Coret</translation>
    </message>
    <message>
        <source>Export the register</source>
        <translation>Ekspor register</translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation>Diekspor ke %1.</translation>
    </message>
    <message>
        <source>The reason is kept for the next try.</source>
        <translation>Alasan tetap tersimpan untuk dicoba lagi.</translation>
    </message>
    <message>
        <source>Web page and JSON …</source>
        <translation>Halaman web dan JSON …</translation>
    </message>
    <message>
        <source>Folder for the web page</source>
        <translation>Folder untuk halaman web</translation>
    </message>
    <message>
        <source>Names on the page in %1: %2.</source>
        <translation>Nama pada halaman di %1: %2.</translation>
    </message>
    <message>
        <source>Line and number stay in the book, marked as withdrawn; the number is never given again.</source>
        <translation>Baris dan nomor tetap ada di buku dengan tanda ditarik; nomor itu tidak diberikan lagi.</translation>
    </message>
    <message>
        <source>New report …</source>
        <translation>Laporan baru …</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Tarik</translation>
    </message>
    <message>
        <source>Withdraw this letter</source>
        <translation>Tarik surat ini</translation>
    </message>
    <message>
        <source>Withdraw …</source>
        <translation>Tarik …</translation>
    </message>
    <message>
        <source>Withdraws a letter that was entered by hand. Its number stays.</source>
        <translation>Menarik surat yang dicatat sendiri. Nomornya tetap.</translation>
    </message>
    <message>
        <source>Description of the team (RFC 2350) …</source>
        <translation>Keterangan tim (RFC 2350) …</translation>
    </message>
    <message>
        <source>Description of the team (RFC 2350)</source>
        <translation>Keterangan tim (RFC 2350)</translation>
    </message>
</context>
<context>
    <name>tanggap::ReopenForm</name>
    <message>
        <source>Reopen %1</source>
        <translation>Buka kembali %1</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Buka kembali</translation>
    </message>
    <message>
        <source>The ticket goes on at the step you choose; clocks that this step is inside of start anew.</source>
        <translation>Tiket berlanjut pada langkah yang Anda pilih; tenggat yang mencakup langkah ini dimulai ulang.</translation>
    </message>
    <message>
        <source>Go on at</source>
        <translation>Lanjutkan pada</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Alasan</translation>
    </message>
</context>
<context>
    <name>tanggap::RepliesTab</name>
    <message>
        <source>Text for</source>
        <translation>Teks untuk</translation>
    </message>
    <message>
        <source>Text of the reply</source>
        <translation>Teks balasan</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Salin teks</translation>
    </message>
    <message>
        <source>Back to the template</source>
        <translation>Kembali ke templat</translation>
    </message>
    <message>
        <source>Fills the text anew from the ticket. Ctrl+Z in the text takes that back.</source>
        <translation>Mengisi ulang teks dari tiket. Ctrl+Z di dalam teks membatalkannya.</translation>
    </message>
    <message>
        <source>Record a sending</source>
        <translation>Catat pengiriman</translation>
    </message>
    <message>
        <source>Sent so far</source>
        <translation>Sudah dikirim</translation>
    </message>
    <message>
        <source>Nothing has been sent on this ticket yet.</source>
        <translation>Belum ada yang dikirim pada tiket ini.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Waktu</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Oleh</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Kepada</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Naskah</translation>
    </message>
    <message>
        <source>Replies (%1)</source>
        <translation>Balasan (%1)</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>Balasan</translation>
    </message>
    <message>
        <source>Your text is still in the field.</source>
        <translation>Teks Anda masih ada di isian.</translation>
    </message>
    <message>
        <source>The text is copied. Record it here once it is sent.</source>
        <translation>Teks disalin. Catat di sini setelah dikirim.</translation>
    </message>
    <message>
        <source>The sending is recorded.</source>
        <translation>Pengiriman dicatat.</translation>
    </message>
</context>
<context>
    <name>tanggap::ReportPage</name>
    <message>
        <source>Draft restored</source>
        <translation>Draf dipulihkan</translation>
    </message>
    <message>
        <source>What you had typed before is back in the form.</source>
        <translation>Isian Anda sebelumnya sudah kembali di formulir.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Buang</translation>
    </message>
    <message>
        <source>The draft could not be saved; the form still holds it.</source>
        <translation>Draf tidak dapat disimpan; isinya masih ada di formulir.</translation>
    </message>
    <message>
        <source>Clear the form?</source>
        <translation>Kosongkan formulir?</translation>
    </message>
    <message>
        <source>Everything typed on this page is discarded.</source>
        <translation>Semua isian di halaman ini dibuang.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Kosongkan</translation>
    </message>
    <message>
        <source>The e-mail “%1” cannot be read.</source>
        <translation>Surel “%1” tidak dapat dibaca.</translation>
    </message>
    <message>
        <source>The form is as it was.</source>
        <translation>Formulir kembali seperti semula.</translation>
    </message>
    <message>
        <source>Filled from the e-mail. Attachments taken over: %1.</source>
        <translation>Diisi dari surel. Lampiran yang diambil: %1.</translation>
    </message>
    <message>
        <source>Record as a duplicate?</source>
        <translation>Catat sebagai duplikat?</translation>
    </message>
    <message>
        <source>The report is recorded and linked to %1, which carries on for both. It can be unlinked later.</source>
        <translation>Laporan dicatat dan ditautkan ke %1, yang melanjutkan keduanya. Tautan dapat dilepas nanti.</translation>
    </message>
    <message>
        <source>Record as duplicate</source>
        <translation>Catat sebagai duplikat</translation>
    </message>
    <message>
        <source>Evidence: %1 of %2</source>
        <translation>Bukti: %1 dari %2</translation>
    </message>
    <message>
        <source>Stopped. Nothing was recorded.</source>
        <translation>Dihentikan. Tidak ada yang dicatat.</translation>
    </message>
    <message>
        <source>What you typed is still here.</source>
        <translation>Isian Anda masih ada di sini.</translation>
    </message>
    <message>
        <source>%1 is recorded.</source>
        <translation>%1 dicatat.</translation>
    </message>
    <message>
        <source>%1 is recorded, agenda number %2.</source>
        <translation>%1 dicatat, nomor agenda %2.</translation>
    </message>
    <message>
        <source>It is linked to %1.</source>
        <translation>Ditautkan ke %1.</translation>
    </message>
    <message>
        <source>Open ticket</source>
        <translation>Buka tiket</translation>
    </message>
    <message>
        <source>Print disposition sheet</source>
        <translation>Cetak lembar disposisi</translation>
    </message>
    <message>
        <source>Nothing was recorded; what you typed is still here.</source>
        <translation>Tidak ada yang dicatat; isian Anda masih ada di sini.</translation>
    </message>
    <message>
        <source>Open an e-mail</source>
        <translation>Buka surel</translation>
    </message>
    <message>
        <source>E-mail (*.eml)</source>
        <translation>Surel (*.eml)</translation>
    </message>
    <message>
        <source>New report</source>
        <translation>Laporan baru</translation>
    </message>
    <message>
        <source>Open e-mail …</source>
        <translation>Buka surel …</translation>
    </message>
    <message>
        <source>Fills the form from an e-mail file and keeps it as evidence</source>
        <translation>Mengisi formulir dari berkas surel dan menyimpannya sebagai bukti</translation>
    </message>
    <message>
        <source>Record report</source>
        <translation>Catat laporan</translation>
    </message>
    <message>
        <source>Records the report and starts its clocks (Ctrl+Enter)</source>
        <translation>Mencatat laporan dan memulai hitungan waktunya (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Your roles do not record reports.</source>
        <translation>Peran Anda tidak mencatat laporan.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Berhenti</translation>
    </message>
</context>
<context>
    <name>tanggap::ReporterSection</name>
    <message>
        <source>Reporter</source>
        <translation>Pelapor</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Jenis</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nama</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>Sur&amp;el</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>&amp;Telepon</translation>
    </message>
    <message>
        <source>Reporter&apos;s a&amp;gency</source>
        <translation>&amp;Instansi pelapor</translation>
    </message>
    <message>
        <source>May be named in the &amp;Hall of Fame</source>
        <translation>Boleh disebut di &amp;Hall of Fame</translation>
    </message>
</context>
<context>
    <name>tanggap::RestrictForm</name>
    <message>
        <source>Only the people ticked below may see this ticket</source>
        <translation>Hanya orang yang dicentang di bawah yang boleh melihat tiket ini</translation>
    </message>
    <message>
        <source>Restrict %1</source>
        <translation>Batasi %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Orang</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Alasan</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>For everybody else it is gone, also from search, lists and exports. You and whoever holds it stay named; whoever may restrict tickets sees them all.</source>
        <translation>Bagi yang lain tiket ini tidak ada, juga dalam pencarian, daftar, dan ekspor. Anda dan petugas yang menanganinya tetap tercantum; yang berwenang membatasi tiket melihat semuanya.</translation>
    </message>
</context>
<context>
    <name>tanggap::ReserveForm</name>
    <message>
        <source>Reserve numbers: %1, %2</source>
        <translation>Jatah nomor: %1, %2</translation>
    </message>
    <message>
        <source>Keep the block</source>
        <translation>Simpan jatah</translation>
    </message>
    <message>
        <source>The first and the last number that the agency's central agenda has set aside. A later block takes the place of the one before.</source>
        <translation>Nomor pertama dan terakhir yang disisihkan agenda pusat dinas. Jatah yang kemudian menggantikan yang sebelumnya.</translation>
    </message>
    <message>
        <source>First number</source>
        <translation>Nomor pertama</translation>
    </message>
    <message>
        <source>Last number</source>
        <translation>Nomor terakhir</translation>
    </message>
    <message>
        <source>Reserved now: %1–%2</source>
        <translation>Jatah saat ini: %1–%2</translation>
    </message>
</context>
<context>
    <name>tanggap::ResumeForm</name>
    <message>
        <source>Resume %1</source>
        <translation>Lanjutkan %1</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Lanjutkan</translation>
    </message>
    <message>
        <source>The clocks run on from now, or from when the wait was over.</source>
        <translation>Jam berjalan lagi mulai sekarang, atau sejak penantian selesai.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Catatan</translation>
    </message>
</context>
<context>
    <name>tanggap::RiskMatrix</name>
    <message>
        <source>%1: %2 · %3: %4 · %5 · entries: %6</source>
        <translation>%1: %2 · %3: %4 · %5 · entri: %6</translation>
    </message>
</context>
<context>
    <name>tanggap::RosterPage</name>
    <message>
        <source>Team and duties</source>
        <translation>Tim dan uraian tugas</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>Struktur</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Orang</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Akun</translation>
    </message>
    <message>
        <source>Search the team</source>
        <translation>Cari di tim</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Tambah orang</translation>
    </message>
    <message>
        <source>Your roles do not include editing the roster.</source>
        <translation>Peran Anda tidak mencakup pengubahan susunan tim.</translation>
    </message>
    <message>
        <source>Duty and absence</source>
        <translation>Piket dan kehadiran</translation>
    </message>
</context>
<context>
    <name>tanggap::RoutesSection</name>
    <message>
        <source>Where the escalation sends an incident of each category, and who stands beside that team. Tickets that are with a team stay there.</source>
        <translation>Tujuan eskalasi insiden tiap kategori, dan siapa yang mendampingi tim itu. Tiket yang sudah ada di suatu tim tetap di sana.</translation>
    </message>
    <message>
        <source>Categories and teams</source>
        <translation>Kategori dan tim</translation>
    </message>
    <message>
        <source>Team for %1</source>
        <translation>Tim untuk %1</translation>
    </message>
    <message>
        <source>changed by the office</source>
        <translation>diubah oleh kantor</translation>
    </message>
    <message>
        <source>our reading</source>
        <translation>tafsiran kami</translation>
    </message>
    <message>
        <source>New escalations of this category go to %1.</source>
        <translation>Eskalasi baru kategori ini menuju %1.</translation>
    </message>
    <message>
        <source>What the teams can carry</source>
        <translation>Daya tampung tim</translation>
    </message>
    <message>
        <source>Open tickets at once. The board shows it, and asks why when a team gets more.</source>
        <translation>Tiket terbuka sekaligus. Papan menampilkannya, dan menanyakan alasan bila tim mendapat lebih.</translation>
    </message>
    <message>
        <source>Capacity of %1</source>
        <translation>Daya tampung %1</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>tidak ditentukan</translation>
    </message>
    <message>
        <source>The capacity of %1 is saved.</source>
        <translation>Daya tampung %1 disimpan.</translation>
    </message>
    <message>
        <source>supported by</source>
        <translation>didukung oleh</translation>
    </message>
    <message>
        <source>Announces</source>
        <translation>Mengumumkan</translation>
    </message>
    <message>
        <source>Who supports with %1 is kept.</source>
        <translation>Pendukung untuk %1 disimpan.</translation>
    </message>
    <message>
        <source>Who announces is kept.</source>
        <translation>Tim yang mengumumkan disimpan.</translation>
    </message>
</context>
<context>
    <name>tanggap::SavedFilters</name>
    <message>
        <source>Saved</source>
        <translation>Tersimpan</translation>
    </message>
    <message>
        <source>Filters that you have saved under a name</source>
        <translation>Filter yang Anda simpan dengan nama</translation>
    </message>
    <message>
        <source>Save this filter…</source>
        <translation>Simpan filter ini…</translation>
    </message>
    <message>
        <source>Delete a filter</source>
        <translation>Hapus filter</translation>
    </message>
    <message>
        <source>Save this filter</source>
        <translation>Simpan filter ini</translation>
    </message>
    <message>
        <source>A filter with the same name is replaced.</source>
        <translation>Filter dengan nama yang sama akan diganti.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>“%1” is deleted. Tickets are not touched.</source>
        <translation>“%1” dihapus. Tiket tidak terpengaruh.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Hapus</translation>
    </message>
</context>
<context>
    <name>tanggap::SendForm</name>
    <message>
        <source>Add a proof …</source>
        <translation>Tambah bukti …</translation>
    </message>
    <message>
        <source>Record the paper as sent</source>
        <translation>Catat naskah sebagai terkirim</translation>
    </message>
    <message>
        <source>Record as sent</source>
        <translation>Catat sebagai terkirim</translation>
    </message>
    <message>
        <source>The desk sends nothing itself: it keeps how, to whom and when, and the proof.</source>
        <translation>Program tidak mengirim apa pun: yang disimpan adalah cara, tujuan, waktu, dan buktinya.</translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation>Dikirim melalui</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Kepada</translation>
    </message>
    <message>
        <source>Text that went with it</source>
        <translation>Teks yang menyertainya</translation>
    </message>
    <message>
        <source>Proof of sending</source>
        <translation>Bukti pengiriman</translation>
    </message>
    <message>
        <source>Proof: %1</source>
        <translation>Bukti: %1</translation>
    </message>
</context>
<context>
    <name>tanggap::SendingForm</name>
    <message>
        <source>E-mail</source>
        <translation>Surel</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Pos</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Diantar langsung</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Obrolan</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telepon</translation>
    </message>
    <message>
        <source>You may look at this ticket, but not work on it.</source>
        <translation>Anda boleh melihat tiket ini, tetapi tidak boleh menanganinya.</translation>
    </message>
    <message>
        <source>No paper, only the text</source>
        <translation>Tanpa naskah, hanya teks</translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation>Dikirim melalui</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Kepada</translation>
    </message>
    <message>
        <source>With the paper</source>
        <translation>Dengan naskah</translation>
    </message>
    <message>
        <source>It was sent earlier</source>
        <translation>Sudah dikirim sebelumnya</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Waktu</translation>
    </message>
    <message>
        <source>Why it is recorded only now</source>
        <translation>Mengapa baru dicatat sekarang</translation>
    </message>
    <message>
        <source>Needed when more than 5 minutes have passed.</source>
        <translation>Wajib bila sudah lewat 5 menit.</translation>
    </message>
    <message>
        <source>Record as sent</source>
        <translation>Catat sebagai terkirim</translation>
    </message>
</context>
<context>
    <name>tanggap::SettingsPage</name>
    <message>
        <source>Settings of the office</source>
        <translation>Pengaturan kantor</translation>
    </message>
    <message>
        <source>Sections of the settings</source>
        <translation>Bagian pengaturan</translation>
    </message>
</context>
<context>
    <name>tanggap::SettingsSection</name>
    <message>
        <source>Your roles do not include changing the settings of the office.</source>
        <translation>Peran Anda tidak mencakup pengubahan pengaturan kantor.</translation>
    </message>
    <message>
        <source>What you typed is still there.</source>
        <translation>Yang Anda ketik masih ada.</translation>
    </message>
</context>
<context>
    <name>tanggap::Shell</name>
    <message>
        <source>Search and run …</source>
        <translation>Cari dan jalankan …</translation>
    </message>
    <message>
        <source>Show the keys</source>
        <translation>Tampilkan tombol pintasan</translation>
    </message>
    <message>
        <source>Open the menu</source>
        <translation>Buka menu</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>Warna terang</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>Warna gelap</translation>
    </message>
    <message>
        <source>Speak English</source>
        <translation>Gunakan bahasa Inggris</translation>
    </message>
    <message>
        <source>Speak Indonesian</source>
        <translation>Gunakan bahasa Indonesia</translation>
    </message>
    <message>
        <source>Sound on</source>
        <translation>Suara aktif</translation>
    </message>
    <message>
        <source>Sound off</source>
        <translation>Suara mati</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Perbesar teks</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Perkecil teks</translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation>Ukuran teks normal</translation>
    </message>
</context>
<context>
    <name>tanggap::ShortcutSheet</name>
    <message>
        <source>Keys</source>
        <translation>Tombol pintasan</translation>
    </message>
</context>
<context>
    <name>tanggap::SigningForm</name>
    <message>
        <source>Signed electronically: the PDF as the signing service gave it</source>
        <translation>Tanda tangan elektronik: PDF sebagaimana diberikan layanan tanda tangan</translation>
    </message>
    <message>
        <source>Signed by hand: the scan of the signed page</source>
        <translation>Tanda tangan basah: pindaian halaman yang ditandatangani</translation>
    </message>
    <message>
        <source>Choose the file …</source>
        <translation>Pilih berkas …</translation>
    </message>
    <message>
        <source>Take the signed paper in</source>
        <translation>Terima naskah bertanda tangan</translation>
    </message>
    <message>
        <source>Record as signed</source>
        <translation>Catat sebagai ditandatangani</translation>
    </message>
    <message>
        <source>The desk asks for no passphrase and signs nothing: it takes in what was signed elsewhere.</source>
        <translation>Program tidak meminta frasa sandi dan tidak menandatangani: yang diterima adalah yang ditandatangani di tempat lain.</translation>
    </message>
    <message>
        <source>Why it is this paper although it was written anew</source>
        <translation>Alasan berkas ini naskah yang sama walau ditulis ulang</translation>
    </message>
    <message>
        <source>Who signed</source>
        <translation>Penanda tangan</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Waktu</translation>
    </message>
    <message>
        <source>The signed paper</source>
        <translation>Naskah bertanda tangan</translation>
    </message>
    <message>
        <source>Signed PDF (*.pdf)</source>
        <translation>PDF bertanda tangan (*.pdf)</translation>
    </message>
    <message>
        <source>Scan (*.pdf *.png *.jpg *.jpeg)</source>
        <translation>Pindaian (*.pdf *.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>Looking at %1 …</source>
        <translation>Memeriksa %1 …</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>Berkas %1 tidak dapat dibaca.</translation>
    </message>
    <message>
        <source>The file %1 is larger than 64 MB.</source>
        <translation>Berkas %1 lebih besar dari 64 MB.</translation>
    </message>
    <message>
        <source>This is another paper than the one given out for signing.</source>
        <translation>Ini bukan naskah yang diserahkan untuk ditandatangani.</translation>
    </message>
    <message>
        <source>Signed by: %1</source>
        <translation>Ditandatangani oleh: %1</translation>
    </message>
    <message>
        <source>Signed at: %1</source>
        <translation>Ditandatangani pada: %1</translation>
    </message>
    <message>
        <source>Checked: %1</source>
        <translation>Diperiksa: %1</translation>
    </message>
    <message>
        <source>Not checked: %1</source>
        <translation>Tidak diperiksa: %1</translation>
    </message>
    <message>
        <source>The signing service wrote the file anew: words and pages are the same, the bytes are not. Look at it, then say why it is this paper.</source>
        <translation>Layanan tanda tangan menulis ulang berkas ini: kata dan jumlah halamannya sama, bitanya tidak. Periksa, lalu sebutkan alasan berkas ini naskah yang sama.</translation>
    </message>
</context>
<context>
    <name>tanggap::SimilarStrip</name>
    <message>
        <source>Similar open tickets</source>
        <translation>Tiket terbuka yang mirip</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Buka</translation>
    </message>
    <message>
        <source>This is a duplicate</source>
        <translation>Ini duplikat</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Buka %1</translation>
    </message>
    <message>
        <source>Record as a duplicate of %1</source>
        <translation>Catat sebagai duplikat %1</translation>
    </message>
</context>
<context>
    <name>tanggap::StatedMoment</name>
    <message>
        <source>Happened earlier</source>
        <translation>Terjadi lebih awal</translation>
    </message>
    <message>
        <source>State when it really happened. Clocks count from there.</source>
        <translation>Nyatakan kapan sebenarnya terjadi. Waktu dihitung dari situ.</translation>
    </message>
    <message>
        <source>Happened at</source>
        <translation>Terjadi pada</translation>
    </message>
    <message>
        <source>Why it is recorded only now</source>
        <translation>Mengapa baru dicatat sekarang</translation>
    </message>
    <message>
        <source>This moment lies in the future.</source>
        <translation>Waktu ini di masa depan.</translation>
    </message>
    <message>
        <source>Past 5 minutes a reason is needed.</source>
        <translation>Lewat 5 menit perlu alasan.</translation>
    </message>
</context>
<context>
    <name>tanggap::StepForm</name>
    <message>
        <source>Step %1 of %2 · %3</source>
        <translation>Langkah %1 dari %2 · %3</translation>
    </message>
    <message>
        <source>%1 · pass %2</source>
        <translation>%1 · putaran %2</translation>
    </message>
    <message>
        <source>%1, row %2</source>
        <translation>%1, baris %2</translation>
    </message>
    <message>
        <source>%1 (for “%2”)</source>
        <translation>%1 (untuk “%2”)</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Tambah catatan</translation>
    </message>
    <message>
        <source>%1 changed this ticket at %2: %3.</source>
        <translation>%1 mengubah tiket ini pada %2: %3.</translation>
    </message>
    <message>
        <source>What you typed is kept. Look at the ticket as it is now, then press the button again.</source>
        <translation>Isian Anda tersimpan. Lihat tiket dalam keadaan sekarang, lalu tekan tombolnya lagi.</translation>
    </message>
    <message>
        <source>Still missing: %1</source>
        <translation>Masih kurang: %1</translation>
    </message>
    <message>
        <source>Show where this is done</source>
        <translation>Tunjukkan tempat mengerjakannya</translation>
    </message>
    <message>
        <source>This is needed to go on.</source>
        <translation>Ini diperlukan untuk melanjutkan.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 is closed.</source>
        <translation>%1 ditutup.</translation>
    </message>
    <message>
        <source>%1 done.</source>
        <translation>%1 selesai.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Tarik kembali</translation>
    </message>
    <message>
        <source>What you typed is still here.</source>
        <translation>Isian Anda masih ada di sini.</translation>
    </message>
</context>
<context>
    <name>tanggap::Stepper</name>
    <message>
        <source>done</source>
        <translation>selesai</translation>
    </message>
    <message>
        <source>current</source>
        <translation>sekarang</translation>
    </message>
    <message>
        <source>ahead</source>
        <translation>berikutnya</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>dilewati</translation>
    </message>
</context>
<context>
    <name>tanggap::StepperLines</name>
    <message>
        <source>%1 · pass %2</source>
        <translation>%1 · putaran %2</translation>
    </message>
    <message>
        <source>now</source>
        <translation>sekarang</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Done by: %1</source>
        <translation>Dilakukan oleh: %1</translation>
    </message>
    <message>
        <source>Opened %1</source>
        <translation>Dibuka %1</translation>
    </message>
    <message>
        <source>Happened %1</source>
        <translation>Terjadi %1</translation>
    </message>
    <message>
        <source>Recorded by %1, %2</source>
        <translation>Dicatat oleh %1, %2</translation>
    </message>
    <message>
        <source>Recorded later: %1</source>
        <translation>Dicatat belakangan: %1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Catatan: %1</translation>
    </message>
    <message>
        <source>Source: %1, row %2</source>
        <translation>Sumber: %1, baris %2</translation>
    </message>
</context>
<context>
    <name>tanggap::StructureView</name>
    <message>
        <source>Place in the team and position (Lampiran I)</source>
        <translation>Kedudukan dalam tim dan jabatan (Lampiran I)</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>Dipegang oleh</translation>
    </message>
    <message>
        <source>Structure of the team</source>
        <translation>Struktur tim</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>belum ada</translation>
    </message>
    <message>
        <source>Duties (Lampiran II)</source>
        <translation>Uraian tugas (Lampiran II)</translation>
    </message>
    <message>
        <source>The document gives this role no duty of its own.</source>
        <translation>Dokumen tidak memberi peran ini uraian tugas tersendiri.</translation>
    </message>
    <message>
        <source>nobody holds this role yet</source>
        <translation>belum ada yang memegang peran ini</translation>
    </message>
    <message>
        <source>Edit …</source>
        <translation>Ubah …</translation>
    </message>
    <message>
        <source>Your roles do not include editing the roster.</source>
        <translation>Peran Anda tidak mencakup pengubahan susunan tim.</translation>
    </message>
    <message>
        <source>Positions (Lampiran I)</source>
        <translation>Jabatan (Lampiran I)</translation>
    </message>
    <message>
        <source>Activities it keeps</source>
        <translation>Kegiatan yang dicatat</translation>
    </message>
</context>
<context>
    <name>tanggap::SystemsPage</name>
    <message>
        <source>Electronic systems</source>
        <translation>Sistem elektronik</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nama</translation>
    </message>
    <message>
        <source>Add&amp;ress</source>
        <translation>Al&amp;amat</translation>
    </message>
    <message>
        <source>&amp;Owner agency</source>
        <translation>Perangkat daerah &amp;pemilik</translation>
    </message>
    <message>
        <source>Cla&amp;ss</source>
        <translation>K&amp;lasifikasi</translation>
    </message>
    <message>
        <source>&amp;Contact</source>
        <translation>&amp;Kontak</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>&amp;Telepon</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>Sur&amp;el</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>Des&amp;kripsi</translation>
    </message>
    <message>
        <source>&amp;Vital information infrastructure</source>
        <translation>Infrastruktur informasi &amp;vital</translation>
    </message>
    <message>
        <source>&amp;In use</source>
        <translation>&amp;Digunakan</translation>
    </message>
    <message>
        <source>Not classed yet</source>
        <translation>Belum diklasifikasi</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Alamat</translation>
    </message>
    <message>
        <source>Owner agency</source>
        <translation>Perangkat daerah pemilik</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasifikasi</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontak</translation>
    </message>
    <message>
        <source>Vital</source>
        <translation>Vital</translation>
    </message>
    <message>
        <source>No systems in the register yet</source>
        <translation>Belum ada sistem dalam daftar</translation>
    </message>
    <message>
        <source>With their owners and classes here, a report fills in by itself. Import a list or add the first.</source>
        <translation>Dengan pemilik dan klasifikasinya di sini, laporan terisi sendiri. Impor daftar atau tambahkan yang pertama.</translation>
    </message>
    <message>
        <source>vital</source>
        <translation>vital</translation>
    </message>
    <message>
        <source>An electronic system needs a name.</source>
        <translation>Sistem elektronik memerlukan nama.</translation>
    </message>
    <message>
        <source>Another entry has this name already.</source>
        <translation>Entri lain sudah memakai nama ini.</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telepon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Surel</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Deskripsi</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ya</translation>
    </message>
    <message>
        <source>no</source>
        <translation>tidak</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Digunakan</translation>
    </message>
    <message>
        <source>electronic-systems.csv</source>
        <translation>sistem-elektronik.csv</translation>
    </message>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>“%1” tidak dapat dibaca.</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>Tidak ada yang diimpor.</translation>
    </message>
    <message>
        <source>changes the entry</source>
        <translation>mengubah entri</translation>
    </message>
    <message>
        <source>new</source>
        <translation>baru</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Baris</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Hasilnya</translation>
    </message>
</context>
<context>
    <name>tanggap::TemplatesSection</name>
    <message>
        <source>Templates of papers</source>
        <translation>Templat naskah</translation>
    </message>
    <message>
        <source>%1 · the office&apos;s own</source>
        <translation>%1 · milik kantor</translation>
    </message>
    <message>
        <source>Line 1: the template calls itself “%1”.</source>
        <translation>Baris 1: templat menyebut dirinya “%1”.</translation>
    </message>
    <message>
        <source>The office&apos;s own copy is %1.</source>
        <translation>Salinan milik kantor: %1.</translation>
    </message>
    <message>
        <source>What you typed is still there.</source>
        <translation>Yang Anda ketik masih ada.</translation>
    </message>
    <message>
        <source>Saved. New papers are made by it.</source>
        <translation>Disimpan. Naskah baru dibuat dengan templat ini.</translation>
    </message>
    <message>
        <source>Back to the shipped template?</source>
        <translation>Kembali ke templat bawaan?</translation>
    </message>
    <message>
        <source>The office&apos;s own file is kept beside it, with the ending .lama.</source>
        <translation>Berkas milik kantor disimpan di sampingnya, dengan akhiran .lama.</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Kembalikan</translation>
    </message>
    <message>
        <source>The shipped template is in use again.</source>
        <translation>Templat bawaan dipakai lagi.</translation>
    </message>
    <message>
        <source>A template with a mistake is not saved.</source>
        <translation>Templat yang salah tidak disimpan.</translation>
    </message>
    <message>
        <source>The office&apos;s own copy is in use.</source>
        <translation>Salinan milik kantor sedang dipakai.</translation>
    </message>
    <message>
        <source>The shipped template is in use. Edit a copy to change it.</source>
        <translation>Templat bawaan sedang dipakai. Sunting salinannya untuk mengubah.</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Templat</translation>
    </message>
    <message>
        <source>Mistakes in the template</source>
        <translation>Kesalahan dalam templat</translation>
    </message>
    <message>
        <source>Text of the template</source>
        <translation>Teks templat</translation>
    </message>
    <message>
        <source>Edit a copy</source>
        <translation>Sunting salinan</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>Put back …</source>
        <translation>Kembalikan …</translation>
    </message>
    <message>
        <source>Discard changes?</source>
        <translation>Buang perubahan?</translation>
    </message>
    <message>
        <source>What was typed in the template is not saved.</source>
        <translation>Isian pada templat belum disimpan.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Buang</translation>
    </message>
</context>
<context>
    <name>tanggap::TicketActions</name>
    <message>
        <source>Reclassify …</source>
        <translation>Klasifikasi ulang …</translation>
    </message>
    <message>
        <source>Resume …</source>
        <translation>Lanjutkan …</translation>
    </message>
    <message>
        <source>Pause …</source>
        <translation>Jeda …</translation>
    </message>
    <message>
        <source>Assign …</source>
        <translation>Tugaskan …</translation>
    </message>
    <message>
        <source>Link as a duplicate …</source>
        <translation>Tautkan sebagai duplikat …</translation>
    </message>
    <message>
        <source>Take the link back …</source>
        <translation>Lepas tautan …</translation>
    </message>
    <message>
        <source>Restrict …</source>
        <translation>Batasi …</translation>
    </message>
    <message>
        <source>Reopen …</source>
        <translation>Buka kembali …</translation>
    </message>
    <message>
        <source>Erase the reporter&apos;s personal data …</source>
        <translation>Hapus data pribadi pelapor …</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>Take the link back</source>
        <translation>Lepas tautan</translation>
    </message>
    <message>
        <source>The ticket is open again where it was; its clocks run from their own start.</source>
        <translation>Tiket terbuka lagi di posisi semula; waktunya dihitung dari awalnya sendiri.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Tarik kembali</translation>
    </message>
    <message>
        <source>Erase the reporter&apos;s personal data</source>
        <translation>Hapus data pribadi pelapor</translation>
    </message>
    <message>
        <source>Name, e-mail, phone and agency of the reporter of %1 are removed for good. The journal keeps only that it was done, and why.</source>
        <translation>Nama, surel, telepon, dan instansi pelapor %1 dihapus selamanya. Riwayat hanya menyimpan bahwa itu dilakukan, dan alasannya.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Alasan</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Hapus selamanya</translation>
    </message>
    <message>
        <source>Hand over to another procedure …</source>
        <translation>Limpahkan ke prosedur lain …</translation>
    </message>
    <message>
        <source>The reporter takes the consent back …</source>
        <translation>Pelapor menarik persetujuannya …</translation>
    </message>
    <message>
        <source>The reporter agrees to be named …</source>
        <translation>Pelapor setuju diumumkan …</translation>
    </message>
    <message>
        <source>The reporter&apos;s personal data is erased.</source>
        <translation>Data pribadi pelapor sudah dihapus.</translation>
    </message>
    <message>
        <source>The reporter agrees to be named?</source>
        <translation>Pelapor setuju diumumkan?</translation>
    </message>
    <message>
        <source>The reporter takes the consent back?</source>
        <translation>Pelapor menarik persetujuannya?</translation>
    </message>
    <message>
        <source>Name and agency of the reporter of %1 may then stand in a hall of fame. The journal keeps who recorded it, and when.</source>
        <translation>Nama dan instansi pelapor %1 kemudian boleh tercantum di Hall of Fame. Riwayat menyimpan siapa yang mencatat dan kapan.</translation>
    </message>
    <message>
        <source>Name and agency of the reporter of %1 are no longer named in public. The journal keeps who recorded it, and when.</source>
        <translation>Nama dan instansi pelapor %1 tidak lagi diumumkan. Riwayat menyimpan siapa yang mencatat dan kapan.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Catat</translation>
    </message>
</context>
<context>
    <name>tanggap::TicketHeader</name>
    <message>
        <source>%1 · received %2 %3 · %4</source>
        <translation>%1 · diterima %2 %3 · %4</translation>
    </message>
    <message>
        <source>Recorded %1</source>
        <translation>Dicatat %1</translation>
    </message>
    <message>
        <source>More about this ticket</source>
        <translation>Lainnya tentang tiket ini</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplikat</translation>
    </message>
    <message>
        <source>Duplicate of %1</source>
        <translation>Duplikat dari %1</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Ditutup</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Dijeda</translation>
    </message>
    <message>
        <source>Paused, %1</source>
        <translation>Dijeda, %1</translation>
    </message>
    <message>
        <source>Restricted</source>
        <translation>Dibatasi</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>Data pribadi</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistem</translation>
    </message>
    <message>
        <source>Not named</source>
        <translation>Tidak disebutkan</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Pemilik</translation>
    </message>
    <message>
        <source>Reporter</source>
        <translation>Pelapor</translation>
    </message>
    <message>
        <source>Erased on request</source>
        <translation>Dihapus atas permintaan</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Tidak diketahui</translation>
    </message>
    <message>
        <source>Copy the phone number</source>
        <translation>Salin nomor telepon</translation>
    </message>
    <message>
        <source>Copy the phone number %1</source>
        <translation>Salin nomor telepon %1</translation>
    </message>
    <message>
        <source>agrees to be named in public</source>
        <translation>setuju namanya diumumkan</translation>
    </message>
    <message>
        <source>Beside the team</source>
        <translation>Selain tim</translation>
    </message>
    <message>
        <source>%1 supports</source>
        <translation>%1 mendukung</translation>
    </message>
    <message>
        <source>%1 announces</source>
        <translation>%1 mengumumkan</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Layanan</translation>
    </message>
</context>
<context>
    <name>tanggap::TicketMover</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 ke %2</translation>
    </message>
    <message>
        <source>%1 tickets to %2</source>
        <translation>%1 tiket ke %2</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Urungkan</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>Ditarik kembali: %1</translation>
    </message>
</context>
<context>
    <name>tanggap::TicketPage</name>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Kembali ke daftar</translation>
    </message>
    <message>
        <source>No ticket open</source>
        <translation>Tidak ada tiket terbuka</translation>
    </message>
    <message>
        <source>Open one from the queue, the board or with Ctrl+K.</source>
        <translation>Buka tiket dari antrian, papan, atau dengan Ctrl+K.</translation>
    </message>
    <message>
        <source>Ticket %1</source>
        <translation>Tiket %1</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Tiket</translation>
    </message>
</context>
<context>
    <name>tanggap::TicketPanel</name>
    <message>
        <source>No ticket chosen</source>
        <translation>Belum ada tiket dipilih</translation>
    </message>
    <message>
        <source>Choose one in the list to see it here.</source>
        <translation>Pilih tiket dalam daftar untuk melihatnya di sini.</translation>
    </message>
</context>
<context>
    <name>tanggap::TicketQueuePage</name>
    <message>
        <source>Columns</source>
        <translation>Kolom</translation>
    </message>
    <message>
        <source>Newest reports first</source>
        <translation>Laporan terbaru dahulu</translation>
    </message>
    <message>
        <source>Tickets: %1</source>
        <translation>Tiket: %1</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Antrian</translation>
    </message>
    <message>
        <source>Tickets, the most urgent first</source>
        <translation>Tiket, yang paling mendesak dahulu</translation>
    </message>
    <message>
        <source>Columns and order</source>
        <translation>Kolom dan urutan</translation>
    </message>
    <message>
        <source>Show the ticket beside the list</source>
        <translation>Tampilkan tiket di samping daftar</translation>
    </message>
    <message>
        <source>No open tickets</source>
        <translation>Tidak ada tiket yang masih terbuka</translation>
    </message>
    <message>
        <source>Reports that come in appear here, the one with the least time left on top.</source>
        <translation>Laporan yang masuk tampil di sini, yang sisa waktunya paling sedikit di atas.</translation>
    </message>
    <message>
        <source>No ticket matches the filters</source>
        <translation>Tidak ada tiket yang cocok dengan saringan</translation>
    </message>
    <message>
        <source>Take a filter away, or search for another word.</source>
        <translation>Lepas salah satu saringan, atau cari kata lain.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Kosongkan filter</translation>
    </message>
    <message>
        <source>newest reports first</source>
        <translation>laporan terbaru dahulu</translation>
    </message>
    <message>
        <source>Print the list as it is shown</source>
        <translation>Cetak daftar seperti yang tampil</translation>
    </message>
</context>
<context>
    <name>tanggap::TicketWords</name>
    <message>
        <source>waiting for the reporter</source>
        <translation>menunggu pelapor</translation>
    </message>
    <message>
        <source>waiting for the owner of the system</source>
        <translation>menunggu pemilik sistem</translation>
    </message>
    <message>
        <source>waiting for a third party</source>
        <translation>menunggu pihak ketiga</translation>
    </message>
    <message>
        <source>The program</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 hari</translation>
    </message>
    <message>
        <source>Not classed yet</source>
        <translation>Belum diklasifikasi</translation>
    </message>
</context>
<context>
    <name>tanggap::Toasts</name>
    <message>
        <source>Close this note</source>
        <translation>Tutup pemberitahuan ini</translation>
    </message>
</context>
<context>
    <name>tanggap::TopBar</name>
    <message>
        <source>Menu (F10)</source>
        <translation>Menu (F10)</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Search tickets, reporters, systems, or commands …</source>
        <translation>Cari tiket, pelapor, sistem, atau perintah …</translation>
    </message>
    <message>
        <source>late</source>
        <translation>lewat waktu</translation>
    </message>
    <message>
        <source>due soon</source>
        <translation>segera jatuh tempo</translation>
    </message>
    <message>
        <source>in time</source>
        <translation>tepat waktu</translation>
    </message>
</context>
<context>
    <name>tanggap::VersionDialog</name>
    <message>
        <source>Versions side by side</source>
        <translation>Versi bersebelahan</translation>
    </message>
    <message>
        <source>Version on the left</source>
        <translation>Versi di kiri</translation>
    </message>
    <message>
        <source>Version on the right</source>
        <translation>Versi di kanan</translation>
    </message>
    <message>
        <source>Version %1 · %2 · %3</source>
        <translation>Versi %1 · %2 · %3</translation>
    </message>
    <message>
        <source>Lines of both versions</source>
        <translation>Baris kedua versi</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Kiri</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Kanan</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>This line differs</source>
        <translation>Baris ini berbeda</translation>
    </message>
    <message>
        <source>Lines that differ: %1</source>
        <translation>Baris yang berbeda: %1</translation>
    </message>
    <message>
        <source>Both versions say the same.</source>
        <translation>Kedua versi sama isinya.</translation>
    </message>
    <message>
        <source>Version %1 was returned: %2</source>
        <translation>Versi %1 dikembalikan: %2</translation>
    </message>
</context>
<context>
    <name>tanggap::Workspace</name>
    <message>
        <source>Work</source>
        <translation>Kerja</translation>
    </message>
    <message>
        <source>Registers</source>
        <translation>Daftar</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Tim</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Antrian</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Papan</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Tiket</translation>
    </message>
    <message>
        <source>New report</source>
        <translation>Laporan baru</translation>
    </message>
    <message>
        <source>Agenda book</source>
        <translation>Buku agenda</translation>
    </message>
    <message>
        <source>Electronic systems</source>
        <translation>Sistem elektronik</translation>
    </message>
    <message>
        <source>Agencies</source>
        <translation>Perangkat daerah</translation>
    </message>
    <message>
        <source>Roster and duties</source>
        <translation>Tim dan uraian tugas</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Prosedur</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Pengaturan</translation>
    </message>
    <message>
        <source>Assign …</source>
        <translation>Tugaskan …</translation>
    </message>
    <message>
        <source>Disposition sheet …</source>
        <translation>Lembar disposisi …</translation>
    </message>
    <message>
        <source>Take back: %1</source>
        <translation>Batalkan: %1</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Tarik kembali</translation>
    </message>
    <message>
        <source>Nothing to take back.</source>
        <translation>Tidak ada yang dapat dibatalkan.</translation>
    </message>
    <message>
        <source>Lock the desk</source>
        <translation>Kunci layar kerja</translation>
    </message>
    <message>
        <source>Change the password …</source>
        <translation>Ubah kata sandi …</translation>
    </message>
    <message>
        <source>Log out</source>
        <translation>Keluar</translation>
    </message>
    <message>
        <source>%1 roles</source>
        <translation>%1 peran</translation>
    </message>
    <message>
        <source>Drill · %1</source>
        <translation>Gladi · %1</translation>
    </message>
    <message>
        <source>Backup failed: %1</source>
        <translation>Pencadangan gagal: %1</translation>
    </message>
    <message>
        <source>Backup is being made …</source>
        <translation>Cadangan sedang dibuat …</translation>
    </message>
    <message>
        <source>Backup %1</source>
        <translation>Cadangan %1</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>Belum ada cadangan</translation>
    </message>
    <message>
        <source>Office registers</source>
        <translation>Register kantor</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>Panel</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Kegiatan</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Naskah</translation>
    </message>
    <message>
        <source>Print the queue …</source>
        <translation>Cetak antrian …</translation>
    </message>
    <message>
        <source>Seal failed: %1</source>
        <translation>Segel gagal: %1</translation>
    </message>
    <message>
        <source>Sealed %1</source>
        <translation>Disegel %1</translation>
    </message>
    <message>
        <source>No seal yet</source>
        <translation>Belum ada segel</translation>
    </message>
    <message>
        <source>Nobody on duty</source>
        <translation>Tidak ada yang piket</translation>
    </message>
    <message>
        <source>On duty: %1</source>
        <translation>Piket: %1</translation>
    </message>
</context>
<context>
    <name>tanggap::paperwords</name>
    <message>
        <source>Nobody is named to sign this paper. Enter the holder on the page Organization.</source>
        <translation>Belum ada penanda tangan naskah ini. Isi pemegangnya di laman Organisasi.</translation>
    </message>
    <message>
        <source>Nobody on the roster can sign as “%1”. Enter the holder on the page Organization.</source>
        <translation>Tidak ada orang dalam susunan tim yang dapat menandatangani sebagai “%1”. Isi pemegangnya di laman Organisasi.</translation>
    </message>
    <message>
        <source>%1 signs, but has no NIP on the roster. Enter it on the page Organization.</source>
        <translation>%1 menandatangani, tetapi NIP-nya belum ada dalam susunan tim. Isi di laman Organisasi.</translation>
    </message>
    <message>
        <source>%1 signs, but has no office on the roster. Enter it on the page Organization.</source>
        <translation>%1 menandatangani, tetapi jabatannya belum ada dalam susunan tim. Isi di laman Organisasi.</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Draf</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Diajukan</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Dikembalikan</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Terbit</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Ditandatangani</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Dikirim</translation>
    </message>
    <message>
        <source>“%1” is empty.</source>
        <translation>“%1” kosong.</translation>
    </message>
    <message>
        <source>The ticket has no agenda number. It is given when a report is received; this one came in without.</source>
        <translation>Tiket tidak memiliki nomor agenda. Nomor diberikan saat laporan diterima; laporan ini masuk tanpa nomor.</translation>
    </message>
    <message>
        <source>The paper has no number: its book does not give numbers by itself.</source>
        <translation>Naskah tidak memiliki nomor: bukunya tidak memberi nomor secara otomatis.</translation>
    </message>
    <message>
        <source>The ticket lacks what the paper prints as “%1”.</source>
        <translation>Tiket tidak memiliki data yang dicetak naskah sebagai “%1”.</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Ditarik</translation>
    </message>
</context>
<context>
    <name>tanggap::AssignTargetDelegate</name>
    <message>
        <source>away</source>
        <translation>tidak di tempat</translation>
    </message>
    <message>
        <source>on duty</source>
        <translation>piket</translation>
    </message>
</context>
<context>
    <name>tanggap::GiveShift</name>
    <message>
        <source>Hand over the shift</source>
        <translation>Serah terima piket</translation>
    </message>
    <message>
        <source>Sign and hand over</source>
        <translation>Tanda tangani dan serahkan</translation>
    </message>
    <message>
        <source>Whoever takes it finds the note in their panel, reads it and signs. What is open then is written into it as you sign.</source>
        <translation>Penerima menemukan catatan ini di panelnya, membaca, lalu menandatangani. Yang masih terbuka dicatat pada saat Anda menandatangani.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Who takes it</source>
        <translation>Diterima oleh</translation>
    </message>
    <message>
        <source>What is open now</source>
        <translation>Yang masih terbuka</translation>
    </message>
    <message>
        <source>Remarks for the next shift</source>
        <translation>Catatan untuk piket berikutnya</translation>
    </message>
</context>
<context>
    <name>tanggap::PersonTickets</name>
    <message>
        <source>Open tickets: %1</source>
        <translation>Tiket terbuka: %1</translation>
    </message>
    <message>
        <source>Hand them on …</source>
        <translation>Alihkan …</translation>
    </message>
    <message>
        <source>Your roles do not include giving tickets to others.</source>
        <translation>Peran Anda tidak mencakup pengalihan tiket.</translation>
    </message>
    <message>
        <source>Follow-ups: %1 · Questions to decide: %2</source>
        <translation>Tindak lanjut: %1 · Pertanyaan untuk diputuskan: %2</translation>
    </message>
    <message>
        <source>Your roles do not include handing on another's work.</source>
        <translation>Peran Anda tidak mencakup pengalihan pekerjaan orang lain.</translation>
    </message>
</context>
<context>
    <name>tanggap::PresenceForm</name>
    <message>
        <source>Note</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>On duty</source>
        <translation>Piket</translation>
    </message>
    <message>
        <source>Put on duty</source>
        <translation>Catat piket</translation>
    </message>
    <message>
        <source>Whoever is on duty stands at the foot of everybody&apos;s window, with their phone.</source>
        <translation>Petugas piket tampil di kaki jendela semua orang, lengkap dengan nomor telepon.</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Tidak di tempat</translation>
    </message>
    <message>
        <source>Record the absence</source>
        <translation>Catat ketidakhadiran</translation>
    </message>
    <message>
        <source>Whoever gives a ticket to somebody away is warned and told of the stand-in.</source>
        <translation>Siapa pun yang memberi tiket kepada orang yang tidak di tempat diperingatkan dan diberi tahu penggantinya.</translation>
    </message>
    <message>
        <source>Acting official</source>
        <translation>Pelaksana tugas</translation>
    </message>
    <message>
        <source>Let them act</source>
        <translation>Tetapkan pelaksana</translation>
    </message>
    <message>
        <source>For this time the person may do what the role may, and its papers are made out in their name: Plt., Plh. or a.n.</source>
        <translation>Selama masa ini orang tersebut berwenang seperti pemegang peran, dan suratnya ditandatangani atas namanya: Plt., Plh., atau a.n.</translation>
    </message>
    <message>
        <source>Name or office</source>
        <translation>Nama atau jabatan</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Orang</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Mulai</translation>
    </message>
    <message>
        <source>Empty: now</source>
        <translation>Kosong: sekarang</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Sampai</translation>
    </message>
    <message>
        <source>Empty: until the shift is handed over</source>
        <translation>Kosong: sampai piket diserahterimakan</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Hari pertama</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Hari terakhir</translation>
    </message>
    <message>
        <source>Open: until somebody ends it</source>
        <translation>Kosong: sampai diakhiri</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Tidak ada</translation>
    </message>
    <message>
        <source>Stand-in</source>
        <translation>Pengganti</translation>
    </message>
    <message>
        <source>In place of</source>
        <translation>Menggantikan</translation>
    </message>
    <message>
        <source>Plh. — its holder is away</source>
        <translation>Plh. — pejabatnya berhalangan</translation>
    </message>
    <message>
        <source>Plt. — the office is vacant</source>
        <translation>Plt. — jabatan kosong</translation>
    </message>
    <message>
        <source>a.n. — on behalf of its holder</source>
        <translation>a.n. — atas nama pejabatnya</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Selaku</translation>
    </message>
</context>
<context>
    <name>tanggap::PresenceView</name>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Keterangan</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Mulai</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Sampai</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>Duty and absence</source>
        <translation>Piket dan kehadiran</translation>
    </message>
    <message>
        <source>On duty now</source>
        <translation>Sedang piket</translation>
    </message>
    <message>
        <source>Handover notes</source>
        <translation>Catatan serah terima</translation>
    </message>
    <message>
        <source>On duty …</source>
        <translation>Piket …</translation>
    </message>
    <message>
        <source>Away …</source>
        <translation>Tidak di tempat …</translation>
    </message>
    <message>
        <source>Acting …</source>
        <translation>Pelaksana …</translation>
    </message>
    <message>
        <source>Hand over the shift …</source>
        <translation>Serahkan piket …</translation>
    </message>
    <message>
        <source>None of your roles may do this.</source>
        <translation>Tidak satu pun peran Anda boleh melakukan ini.</translation>
    </message>
    <message>
        <source>Stand-in: %1</source>
        <translation>Pengganti: %1</translation>
    </message>
    <message>
        <source>No phone on the roster</source>
        <translation>Nomor telepon belum tercatat</translation>
    </message>
    <message>
        <source>Nobody is written down as on duty.</source>
        <translation>Belum ada yang tercatat sedang piket.</translation>
    </message>
    <message>
        <source>signed by both</source>
        <translation>ditandatangani keduanya</translation>
    </message>
    <message>
        <source>waits for a signature</source>
        <translation>menunggu tanda tangan</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>ditarik kembali</translation>
    </message>
    <message>
        <source>No shift was handed over yet.</source>
        <translation>Belum ada serah terima piket.</translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation>Belum ada yang dipilih</translation>
    </message>
    <message>
        <source>Choose a line to end it, or to call off what has not begun.</source>
        <translation>Pilih satu baris untuk mengakhirinya, atau membatalkan yang belum mulai.</translation>
    </message>
    <message>
        <source>Call off …</source>
        <translation>Batalkan …</translation>
    </message>
    <message>
        <source>End it now</source>
        <translation>Akhiri sekarang</translation>
    </message>
    <message>
        <source>That is over already.</source>
        <translation>Itu sudah berakhir.</translation>
    </message>
    <message>
        <source>Call it off</source>
        <translation>Batalkan</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Alasan</translation>
    </message>
    <message>
        <source>Call off</source>
        <translation>Batalkan</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 kepada %2</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Buka</translation>
    </message>
    <message>
        <source>Open the note of %1</source>
        <translation>Buka catatan %1</translation>
    </message>
</context>
<context>
    <name>tanggap::ShiftNoteForm</name>
    <message>
        <source>Handover of the shift</source>
        <translation>Serah terima piket</translation>
    </message>
    <message>
        <source>Sign and take over</source>
        <translation>Tanda tangani dan terima</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>What was open</source>
        <translation>Yang masih terbuka saat itu</translation>
    </message>
    <message>
        <source>Remarks of %1</source>
        <translation>Catatan %1</translation>
    </message>
    <message>
        <source>Your remarks</source>
        <translation>Catatan Anda</translation>
    </message>
    <message>
        <source>Handed over by %1, %2.</source>
        <translation>Diserahkan oleh %1, %2.</translation>
    </message>
    <message>
        <source>Taken by %1, %2.</source>
        <translation>Diterima oleh %1, %2.</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>Ditarik kembali: %1</translation>
    </message>
    <message>
        <source>Waits for %1.</source>
        <translation>Menunggu %1.</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>Cetak …</translation>
    </message>
    <message>
        <source>Take back …</source>
        <translation>Tarik kembali …</translation>
    </message>
    <message>
        <source>Take the handover back</source>
        <translation>Tarik kembali serah terima</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Alasan</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Tarik kembali</translation>
    </message>
</context>
<context>
    <name>tanggap::presencewords</name>
    <message>
        <source>On duty</source>
        <translation>Piket</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Tidak di tempat</translation>
    </message>
    <message>
        <source>further notice</source>
        <translation>pemberitahuan lebih lanjut</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>sampai %1</translation>
    </message>
    <message>
        <source>away %1</source>
        <translation>tidak di tempat %1</translation>
    </message>
    <message>
        <source>%1, stand-in: %2</source>
        <translation>%1, pengganti: %2</translation>
    </message>
</context>
<context>
    <name>tanggap::ActivityPrint</name>
    <message>
        <source>Invitation …</source>
        <translation>Undangan …</translation>
    </message>
    <message>
        <source>Attendance list …</source>
        <translation>Daftar hadir …</translation>
    </message>
    <message>
        <source>Minutes …</source>
        <translation>Notula …</translation>
    </message>
    <message>
        <source>Certificates of the participants …</source>
        <translation>Sertifikat peserta …</translation>
    </message>
    <message>
        <source>Sheet of this entry …</source>
        <translation>Lembar kegiatan ini …</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Cetak</translation>
    </message>
</context>
<context>
    <name>tanggap::DefinitionPreview</name>
    <message>
        <source>Take into use</source>
        <translation>Pakai</translation>
    </message>
    <message>
        <source>What it brings</source>
        <translation>Isinya</translation>
    </message>
    <message>
        <source>What changes: %1</source>
        <translation>Yang berubah: %1</translation>
    </message>
    <message>
        <source>The file says the same as the version in force.</source>
        <translation>Isi berkas sama dengan versi yang berlaku.</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Perubahan</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Letak</translation>
    </message>
    <message>
        <source>Until now</source>
        <translation>Sampai sekarang</translation>
    </message>
    <message>
        <source>From then on</source>
        <translation>Sesudahnya</translation>
    </message>
    <message>
        <source>Which roles keep it</source>
        <translation>Peran yang mencatatnya</translation>
    </message>
    <message>
        <source>It stands in their panels; coordinators of their groups may record it too.</source>
        <translation>Kegiatan ini tampil di panel mereka; koordinator kelompoknya juga boleh mencatat.</translation>
    </message>
    <message>
        <source>Tick who keeps it.</source>
        <translation>Centang siapa yang mencatatnya.</translation>
    </message>
    <message>
        <source>Load the organization “%1”</source>
        <translation>Muat organisasi “%1”</translation>
    </message>
    <message>
        <source>Load the kind of activity “%1”</source>
        <translation>Muat jenis kegiatan “%1”</translation>
    </message>
    <message>
        <source>Load the procedure “%1”</source>
        <translation>Muat prosedur “%1”</translation>
    </message>
    <message>
        <source>It counts from the next action on. People, accounts and settings stay.</source>
        <translation>Berlaku mulai tindakan berikutnya. Personel, akun, dan pengaturan tetap.</translation>
    </message>
    <message>
        <source>New entries follow it; an entry keeps the version it began with.</source>
        <translation>Entri baru mengikutinya; entri lama tetap pada versi awalnya.</translation>
    </message>
    <message>
        <source>New tickets follow it; a ticket keeps the version it began with.</source>
        <translation>Tiket baru mengikutinya; tiket lama tetap pada versi awalnya.</translation>
    </message>
    <message>
        <source>What the program brings for your organization</source>
        <translation>Yang dibawa program untuk organisasi Anda</translation>
    </message>
    <message>
        <source>Letterhead, working time, positions, agenda books, people and settings stay as they are, and so does what your office has added.</source>
        <translation>Kop surat, jam kerja, jabatan, buku agenda, personel, dan pengaturan tetap seperti adanya, begitu pula yang ditambahkan kantor Anda.</translation>
    </message>
    <message>
        <source>What the program brings for “%1”</source>
        <translation>Yang dibawa program untuk “%1”</translation>
    </message>
    <message>
        <source>What your office has changed in the version in force is replaced.</source>
        <translation>Perubahan kantor Anda pada versi yang berlaku akan tergantikan.</translation>
    </message>
</context>
<context>
    <name>tanggap::ReportForm</name>
    <message>
        <source>Periodic report</source>
        <translation>Laporan berkala</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Terbitkan</translation>
    </message>
    <message>
        <source>The desk counts what you may see of the period; put right what has to be, and write the rest. The report takes the next number of the book of outgoing letters.</source>
        <translation>Meja layanan menghitung yang boleh Anda lihat dalam masa itu; betulkan bila perlu, lalu tulis selebihnya. Laporan mengambil nomor berikutnya dari buku surat keluar.</translation>
    </message>
    <message>
        <source>The report is issued.</source>
        <translation>Laporan diterbitkan.</translation>
    </message>
    <message>
        <source>Issued as %1.</source>
        <translation>Diterbitkan sebagai %1.</translation>
    </message>
    <message>
        <source>Number from the central agenda</source>
        <translation>Nomor dari agenda pusat</translation>
    </message>
    <message>
        <source>Counted period</source>
        <translation>Masa yang dihitung</translation>
    </message>
</context>
<context>
    <name>tanggap::MomentForm</name>
    <message>
        <source>Clocks count from the moment that is stated; the journal keeps both.</source>
        <translation>Waktu dihitung sejak saat yang dinyatakan; jurnal menyimpan keduanya.</translation>
    </message>
</context>
<context>
    <name>tanggap::FieldEditor</name>
    <message>
        <source>Yes</source>
        <translation>Ya</translation>
    </message>
</context>
<context>
    <name>tanggap::RowsEdit</name>
    <message>
        <source>Add a row</source>
        <translation>Tambah baris</translation>
    </message>
    <message>
        <source>Take this row away</source>
        <translation>Hapus baris ini</translation>
    </message>
</context>
<context>
    <name>tanggap::RepetitionsView</name>
    <message>
        <source>Done last, and due again</source>
        <translation>Terakhir dilakukan dan jatuh tempo berikutnya</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Tentang</translation>
    </message>
    <message>
        <source>Done last</source>
        <translation>Terakhir dilakukan</translation>
    </message>
    <message>
        <source>never</source>
        <translation>belum pernah</translation>
    </message>
    <message>
        <source>overdue since %1</source>
        <translation>terlambat sejak %1</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>jatuh tempo %1</translation>
    </message>
</context>
<context>
    <name>tanggap::AskedQuestions</name>
    <message>
        <source>What I asked</source>
        <translation>Yang saya tanyakan</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
</context>
<context>
    <name>tanggap::HandOnForm</name>
    <message>
        <source>%1 has %2 open follow-ups and is asked %3 questions by name. What is about something that whoever takes them may not see stays.</source>
        <translation>%1 memiliki %2 tindak lanjut terbuka dan dimintai %3 keputusan atas nama. Yang menyangkut hal yang tidak boleh dilihat penerima tetap di tempatnya.</translation>
    </message>
    <message>
        <source>Hand on follow-ups and questions</source>
        <translation>Alihkan tindak lanjut dan pertanyaan</translation>
    </message>
    <message>
        <source>Hand on</source>
        <translation>Alihkan</translation>
    </message>
    <message>
        <source>Who takes them over</source>
        <translation>Siapa yang mengambil alih</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Alasan</translation>
    </message>
    <message>
        <source>Handed on: %1. Kept: %2.</source>
        <translation>Dialihkan: %1. Tetap: %2.</translation>
    </message>
</context>
</TS>
