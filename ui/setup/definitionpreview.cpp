// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/setup/definitionpreview.h"

#include "procedure/procedurefile.h"
#include "store/settings.h"
#include "ui/base/errorpresenter.h"
#include "ui/base/toasts.h"
#include "ui/base/widgets/fields.h"
#include "ui/base/widgets/rowdelegate.h"
#include "ui/ticket/forms/formdialog.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QListWidget>
#include <QPushButton>
#include <QTreeWidget>

#include <algorithm>

namespace tanggap
{

using namespace Qt::Literals::StringLiterals;

namespace
{

constexpr int PreviewWidth = 860;
constexpr qsizetype CellLimit = 300; ///< a whole step in one cell helps nobody

/// What the preview says, and what is done when it is accepted.
struct Preview
{
    QString title;
    QString why;
    QList<FileChange> changes;
    bool first = false;      ///< nothing of that name was in use
    QList<RoleSlot> keepers; ///< who may be chosen to keep a kind of activity; none: not asked
    QStringList keptBy;      ///< RoleSlot::id
    std::function<Result<>(Tx &, const QStringList &keepers)> take;
};

class DefinitionPreview : public FormDialog
{
    Q_DECLARE_TR_FUNCTIONS(tanggap::DefinitionPreview)

public:
    DefinitionPreview(DeskContext &deskContext, Preview preview, QWidget *parent)
        : FormDialog(deskContext, {}, parent)
        , m_preview(std::move(preview))
        , m_changes(new QTreeWidget)
    {
        setObjectName(u"definitionPreview"_s);
        setTexts(m_preview.title, tr("Take into use"), m_preview.why);
        acceptButton()->setObjectName(u"accept"_s);
        fillChanges();
        auto *changes = new FormField(m_changes);
        changes->setLabel(m_preview.first ? tr("What it brings")
                                          : tr("What changes: %1").arg(m_preview.changes.size()));
        if (m_preview.changes.isEmpty())
            changes->setHint(tr("The file says the same as the version in force."));
        addField(changes);
        if (!m_preview.keepers.isEmpty())
            addKeepers();
        setMinimumWidth(PreviewWidth);
        allow();
    }

protected:
    void submit() override
    {
        run([take = m_preview.take, keepers = chosen()](Tx &tx, const desk::TicketRef &) {
            return take(tx, keepers);
        });
    }

private:
    void fillChanges()
    {
        m_changes->setObjectName(u"changes"_s);
        m_changes->setAccessibleName(tr("Changes"));
        m_changes->setRootIsDecorated(false);
        new RowDelegate(m_changes, 8);
        m_changes->setMinimumHeight(240);
        m_changes->setHeaderLabels({tr("Place"), tr("Until now"), tr("From then on")});
        const auto cell = [](const QString &text) {
            return text.size() > CellLimit ? text.left(CellLimit) + u'…' : text;
        };
        for (const FileChange &one : std::as_const(m_preview.changes)) {
            auto *item = new QTreeWidgetItem(m_changes, {one.where, cell(one.before), cell(one.after)});
            for (int column = 0; column < 3; ++column)
                item->setToolTip(column, item->text(column));
        }
        m_changes->setColumnHidden(1, m_preview.first);
        m_changes->header()->resizeSection(0, PreviewWidth / 3);
        m_changes->header()->resizeSection(1, PreviewWidth / 4);
        if (!m_preview.changes.isEmpty())
            m_changes->setCurrentItem(m_changes->topLevelItem(0));
    }

    void addKeepers()
    {
        m_keepers = new QListWidget;
        m_keepers->setObjectName(u"keepers"_s);
        m_keepers->setSpacing(2);
        m_keepers->setFixedHeight(170);
        for (const RoleSlot &role : std::as_const(m_preview.keepers)) {
            auto *item = new QListWidgetItem(role.title.in(currentLanguage()), m_keepers);
            item->setData(Qt::UserRole, role.id);
            item->setFlags(Qt::ItemIsUserCheckable | Qt::ItemIsEnabled | Qt::ItemIsSelectable);
            item->setCheckState(m_preview.keptBy.contains(role.id) ? Qt::Checked : Qt::Unchecked);
        }
        auto *field = new FormField(m_keepers);
        field->setLabel(tr("Which roles keep it"), true);
        field->setHint(tr("It stands in their panels; coordinators of their groups may record it too."));
        addField(field);
        connect(m_keepers, &QListWidget::itemChanged, this, [this] { allow(); });
    }

    QStringList chosen() const
    {
        QStringList roles;
        for (int row = 0; m_keepers && row < m_keepers->count(); ++row) {
            if (m_keepers->item(row)->checkState() == Qt::Checked)
                roles << m_keepers->item(row)->data(Qt::UserRole).toString();
        }
        return roles;
    }

    void allow()
    {
        QStringList kept = m_preview.keptBy, now = chosen();
        std::sort(kept.begin(), kept.end());
        std::sort(now.begin(), now.end());
        const bool complete = !m_keepers || !now.isEmpty();
        acceptButton()->setEnabled(complete && (!m_preview.changes.isEmpty() || (m_keepers && now != kept)));
        acceptButton()->setToolTip(complete ? QString() : tr("Tick who keeps it."));
    }

    const Preview m_preview;
    QTreeWidget *m_changes;
    QListWidget *m_keepers = nullptr;
};

QString titleOf(const DefinitionFile &file)
{
    const QString name = file.name.in(currentLanguage());
    switch (file.sort) {
    case DefinitionFile::Sort::Organization:
        return DefinitionPreview::tr("Load the organization “%1”").arg(name);
    case DefinitionFile::Sort::Activity:
        return DefinitionPreview::tr("Load the kind of activity “%1”").arg(name);
    case DefinitionFile::Sort::Procedure:
        break;
    }
    return DefinitionPreview::tr("Load the procedure “%1”").arg(name);
}

QString whyOf(DefinitionFile::Sort sort)
{
    switch (sort) {
    case DefinitionFile::Sort::Organization:
        return DefinitionPreview::tr(
            "It counts from the next action on. People, accounts and settings stay.");
    case DefinitionFile::Sort::Activity:
        return DefinitionPreview::tr("New entries follow it; an entry keeps the version it began with.");
    case DefinitionFile::Sort::Procedure:
        break;
    }
    return DefinitionPreview::tr("New tickets follow it; a ticket keeps the version it began with.");
}

/// Whether a duty of the document has the kind as its place: then it needs no keepers of its own.
bool isPlaceOfDuty(const Organization &organization, const QString &kind)
{
    return std::any_of(organization.duties.begin(), organization.duties.end(),
                       [&](const Duty &duty) { return duty.place.kinds().contains(kind); });
}

Result<Preview> previewOf(Reader &reader, const DefinitionFile &file)
{
    static constexpr Named<DefinitionFile::Sort> sorts[] = {
        {"organization", DefinitionFile::Sort::Organization},
        {"procedure", DefinitionFile::Sort::Procedure},
        {"activity", DefinitionFile::Sort::Activity}};
    Preview preview;
    const auto kept = settings::definitionInForce(reader.db, nameIn(sorts, file.sort), file.id);
    if (!kept && kept.error().code != ErrorCode::NotFound)
        return fail(kept.error());
    QByteArray before = kept.value_or(QByteArray());
    if (before.isEmpty() && file.sort == DefinitionFile::Sort::Activity)
        before = shippedActivityKind(file.id);
    preview.first = before.isEmpty();
    preview.changes = changesBetween(before, file.bytes);
    TRY_LET(const OrganizationPtr organization, reader.definitions.organization());
    if (file.sort == DefinitionFile::Sort::Activity && !isPlaceOfDuty(*organization, file.id)) {
        preview.keepers = organization->roles;
        for (const Duty &one : organization->keeps) {
            if (one.place.activity == file.id)
                preview.keptBy = one.holders();
        }
    }
    return preview;
}

Result<> take(Tx &tx, const DefinitionFile &file, const QStringList &keptBy, const QStringList &keepers)
{
    switch (file.sort) {
    case DefinitionFile::Sort::Organization:
        TRY(desk::loadOrganization(tx, file.bytes));
        break;
    case DefinitionFile::Sort::Procedure:
        TRY(desk::loadProcedure(tx, file.bytes));
        break;
    case DefinitionFile::Sort::Activity:
        TRY(desk::loadActivityKind(tx, file.bytes));
        if (keepers != keptBy)
            TRY(desk::keepActivity(tx, file.id, keepers));
        break;
    }
    return {};
}

void show(DeskContext &context, QWidget *parent, Preview preview, const std::function<void()> &taken)
{
    auto *dialog = new DefinitionPreview(context, std::move(preview), parent);
    QObject::connect(dialog, &QDialog::accepted, parent, taken);
    dialog->open();
}

} // namespace

void openDefinitionPreview(DeskContext &context, QWidget *parent, const DefinitionFile &file,
                           std::function<void()> taken)
{
    context.read(
        parent, [file](Reader &reader) { return previewOf(reader, file); },
        [&context, parent, file, taken](const Result<Preview> &read) {
            if (!read)
                return context.toasts.show(read.error().message, Tone::Late);
            Preview preview = *read;
            preview.title = titleOf(file);
            preview.why = whyOf(file.sort);
            preview.take = [file, keptBy = preview.keptBy](Tx &tx, const QStringList &keepers) {
                return take(tx, file, keptBy, keepers);
            };
            show(context, parent, std::move(preview), taken);
        });
}

void openOrganizationUpdate(DeskContext &context, QWidget *parent, const desk::OrganizationUpdate &update,
                            std::function<void()> taken)
{
    Preview preview{.title = DefinitionPreview::tr("What the program brings for your organization"),
                    .why = DefinitionPreview::tr(
                        "Letterhead, working time, positions, agenda books, people and settings stay as they "
                        "are, and so does what your office has added."),
                    .changes = update.changes};
    preview.take = [seen = update.version](Tx &tx, const QStringList &) -> Result<> {
        TRY(desk::updateOrganization(tx, seen));
        return {};
    };
    show(context, parent, std::move(preview), taken);
}

void openNewerDefinition(DeskContext &context, QWidget *parent, const desk::NewerDefinition &newer,
                         std::function<void()> taken)
{
    const bool isKind = newer.sort == desk::NewerDefinition::Sort::Activity;
    const auto sort = isKind ? DefinitionFile::Sort::Activity : DefinitionFile::Sort::Procedure;
    Preview preview{
        .title =
            DefinitionPreview::tr("What the program brings for “%1”").arg(newer.name.in(currentLanguage())),
        .why = whyOf(sort) + u' ' +
               DefinitionPreview::tr("What your office has changed in the version in force is replaced."),
        .changes = newer.changes};
    preview.take = [of = newer.sort, id = newer.id, seen = newer.version](Tx &tx,
                                                                          const QStringList &) -> Result<> {
        TRY(desk::takeNewer(tx, of, id, seen));
        return {};
    };
    show(context, parent, std::move(preview), taken);
}

} // namespace tanggap
