// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ticket/systemlist.h"

#include "base/text.h"
#include "ticket/csvtable.h"

#include <QHash>
#include <QRegularExpression>
#include <QUrl>

#include <array>

namespace tanggap
{

using namespace Qt::Literals::StringLiterals;

namespace
{

constexpr qsizetype kMaxRows = 50'000;

enum Column {
    Name,
    Url,
    Agency,
    Class,
    ContactName,
    ContactPhone,
    ContactEmail,
    Vital,
    Description,
    ColumnCount
};

/// What a column may be called, the name that we write first.
const std::array<QStringList, ColumnCount> &columnNames()
{
    static const std::array<QStringList, ColumnCount> names = {
        u"nama|nama sistem|nama sistem elektronik|nama aplikasi|sistem elektronik|aplikasi|name|system|system name"_s
            .split(u'|'),
        u"url|alamat url|alamat situs|situs|domain|subdomain|tautan|website|web address|address"_s.split(
            u'|'),
        u"perangkat daerah|opd|instansi|pemilik|pengelola|unit kerja|agency|owner|owner agency"_s.split(u'|'),
        u"klasifikasi|kelas|kategori|kategori se|kategori sistem elektronik|class|system class|classification"_s
            .split(u'|'),
        u"narahubung|nama narahubung|kontak|nama kontak|penanggung jawab|pic|contact|contact name|contact person"_s
            .split(u'|'),
        u"telepon|telepon narahubung|no telepon|nomor telepon|telp|hp|no hp|phone|contact phone|telephone"_s
            .split(u'|'),
        u"surel|email|surel narahubung|email narahubung|alamat email|e mail|contact email|contact e mail"_s
            .split(u'|'),
        u"iiv|vital|infrastruktur informasi vital|infrastruktur vital|vital infrastructure|vital information infrastructure"_s
            .split(u'|'),
        u"keterangan|deskripsi|uraian|catatan|description|remarks|notes"_s.split(u'|'),
    };
    return names;
}

/// A heading or name as it is compared: case, blanks, dots and dashes do not matter.
QString folded(const QString &text)
{
    static const QRegularExpression marks(u"[_./\\-]"_s);
    return QString(text).replace(marks, u" "_s).simplified().toCaseFolded();
}

std::optional<Column> columnCalled(const QString &heading)
{
    const QString name = folded(heading);
    for (int column = 0; column < ColumnCount; ++column) {
        if (columnNames()[size_t(column)].contains(name))
            return Column(column);
    }
    return std::nullopt;
}

/// What a row is checked against.
struct Known
{
    QHash<QString, QString> classes;          ///< folded id or name -> id
    QStringList classNames;                   ///< for the message
    QHash<QString, int> names;                ///< folded name -> line in the list
    QHash<QString, ElectronicSystem> present; ///< folded name -> entry of the register
};

Known knownFrom(const QList<Grade> &classes, const QList<ElectronicSystem> &present)
{
    Known known;
    for (const Grade &grade : classes) {
        known.classNames << grade.name.in(currentLanguage());
        for (const QString &name : {grade.id, grade.name.id, grade.name.en}) {
            if (!name.isEmpty())
                known.classes.insert(folded(name), grade.id);
        }
    }
    for (const ElectronicSystem &system : present)
        known.present.insert(folded(system.name), system);
    return known;
}

/// Reads the cells of one row into a SystemRow and notes what is wrong with them.
class RowReader
{
public:
    RowReader(const std::array<int, ColumnCount> &places, const CsvTable::Row &cells, Known &known)
        : m_places(places)
        , m_cells(cells)
        , m_known(known)
    {
    }

    SystemRow read(qsizetype headings)
    {
        m_row.line = m_cells.line;
        if (m_cells.unclosed)
            problem(Core::tr("A quotation mark is never closed."));
        if (m_cells.cells.size() > headings)
            problem(Core::tr("The row has more cells than there are columns."));
        readName();
        readLine(Url, m_system.url, 500, Core::tr("Address"));
        readLine(Agency, m_system.agency, 200, Core::tr("Agency"));
        readLine(ContactName, m_system.contactName, 200, Core::tr("Contact"));
        readLine(ContactPhone, m_system.contactPhone, 50, Core::tr("Phone"));
        readLine(ContactEmail, m_system.contactEmail, 200, Core::tr("E-mail"));
        if (has(Description))
            m_system.description = checked(cleanText(cell(Description), 5000, Core::tr("Description")));
        readClass();
        readVital();
        checkForms();
        return m_row;
    }

private:
    bool has(Column column) const { return m_places[column] >= 0; }
    QString cell(Column column) const { return m_cells.cells.value(m_places[column]); }
    void problem(const QString &text) { m_row.problems << text; }

    QString checked(const Result<QString> &text)
    {
        if (text)
            return *text;
        problem(text.error().message);
        return {};
    }

    QString line(Column column, qsizetype most, const QString &field)
    {
        return checked(cleanLine(cell(column), most, field));
    }

    /// A column that the list lacks leaves the field as the register has it.
    void readLine(Column column, QString &field, qsizetype most, const QString &called)
    {
        if (has(column))
            field = line(column, most, called);
    }

    void readName()
    {
        const qsizetype before = m_row.problems.size();
        const QString name = line(Name, 200, Core::tr("Name"));
        if (name.isEmpty()) {
            if (m_row.problems.size() == before)
                problem(Core::tr("The name is missing."));
            return;
        }
        const QString key = folded(name);
        if (const int same = m_known.names.value(key))
            problem(Core::tr("\"%1\" stands on line %2 already.").arg(name, QString::number(same)));
        else
            m_known.names.insert(key, m_row.line);
        const auto present = m_known.present.constFind(key);
        if (present != m_known.present.cend() && !present->active)
            problem(Core::tr("\"%1\" is in the register, but out of use.").arg(name));
        else if (present != m_known.present.cend())
            m_system = *present;
        m_system.name = name;
    }

    void readClass()
    {
        if (!has(Class))
            return;
        m_system.systemClass.clear();
        const QString name = line(Class, 100, Core::tr("Class"));
        if (name.isEmpty())
            return;
        m_system.systemClass = m_known.classes.value(folded(name));
        if (m_system.systemClass.isEmpty())
            problem(Core::tr("The class \"%1\" is unknown; known are: %2.")
                        .arg(name, m_known.classNames.join(u", "_s)));
    }

    void readVital()
    {
        static const QStringList yes = u"ya|y|yes|true|1|x|benar|iiv|vital"_s.split(u'|');
        static const QStringList no = u"|tidak|t|no|n|false|0|bukan|salah"_s.split(u'|');
        if (!has(Vital))
            return;
        const QString text = line(Vital, 100, Core::tr("Vital infrastructure"));
        const QString answer = folded(text);
        m_system.vital = yes.contains(answer);
        if (!m_system.vital && !no.contains(answer))
            problem(Core::tr("\"%1\" does not say whether it is vital infrastructure: write ya or tidak.")
                        .arg(text));
    }

    void checkForms()
    {
        static const QRegularExpression email(u"^[^\\s@]+@[^\\s@]+\\.[^\\s@.]+$"_s);
        static const QRegularExpression phone(u"\\d{3}"_s);
        if (has(Url) && !m_system.url.isEmpty() && !isWebAddress(m_system.url))
            problem(Core::tr("\"%1\" is not a web address.").arg(m_system.url));
        if (has(ContactEmail) && !m_system.contactEmail.isEmpty() && !m_system.contactEmail.contains(email))
            problem(Core::tr("\"%1\" is not an e-mail address.").arg(m_system.contactEmail));
        if (has(ContactPhone) && !m_system.contactPhone.isEmpty() && !m_system.contactPhone.contains(phone))
            problem(Core::tr("\"%1\" is not a phone number.").arg(m_system.contactPhone));
    }

    /// With its scheme or, as people write it, without; a host of the office's own network needs the scheme.
    static bool isWebAddress(const QString &text)
    {
        const bool told = text.contains("://"_L1);
        const QUrl url(told ? text : u"https://"_s + text, QUrl::StrictMode);
        const bool web = url.scheme() == "http"_L1 || url.scheme() == "https"_L1;
        return url.isValid() && web && !text.contains(u' ') &&
               (url.host().contains(u'.') || (told && !url.host().isEmpty()));
    }

    const std::array<int, ColumnCount> &m_places;
    const CsvTable::Row &m_cells;
    Known &m_known;
    SystemRow m_row;
    ElectronicSystem &m_system = m_row.system;
};

} // namespace

Result<SystemList> readSystemList(const QByteArray &csv, const QList<Grade> &classes,
                                  const QList<ElectronicSystem> &present)
{
    TRY_LET(const CsvTable table, readCsv(csv));
    if (table.rows.size() > kMaxRows)
        return fail(ErrorCode::Invalid,
                    Core::tr("The list has more than 50,000 rows. Split it and import the parts."));
    SystemList list;
    std::array<int, ColumnCount> places;
    places.fill(-1);
    for (int place = 0; place < table.header.size(); ++place) {
        const QString heading = table.header.at(place).simplified();
        const auto column = columnCalled(heading);
        if (column && places[*column] < 0)
            places[*column] = place;
        else if (!heading.isEmpty())
            list.unknownColumns << heading;
    }
    if (places[Name] < 0)
        return fail(
            ErrorCode::Invalid,
            Core::tr("No column holds the names of the systems. Call one \"nama\" in the first line."));
    Known known = knownFrom(classes, present);
    for (const CsvTable::Row &row : table.rows)
        list.rows << RowReader(places, row, known).read(table.header.size());
    return list;
}

QByteArray toCsv(const QList<ElectronicSystem> &systems)
{
    QList<QStringList> cells;
    QStringList header;
    for (const QStringList &names : columnNames())
        header << names.constFirst();
    cells << header;
    for (const ElectronicSystem &one : systems) {
        cells << QStringList{
            one.name,        one.url,          one.agency,       one.systemClass,
            one.contactName, one.contactPhone, one.contactEmail, one.vital ? u"ya"_s : u"tidak"_s,
            one.description};
    }
    return writeCsv(cells);
}

} // namespace tanggap
