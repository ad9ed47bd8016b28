// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/queue/savedfilters.h"

#include "store/personal.h"
#include "ui/base/prompts.h"
#include "ui/base/retranslate.h"
#include "ui/queue/filtertext.h"

#include <QMenu>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace tanggap
{

SavedFilters::SavedFilters(DeskContext &context, QWidget *parent)
    : Chip({}, parent)
    , m_context(context)
{
    setObjectName("filter.saved"_L1);
    setMenu(new QMenu(this));
    connect(menu(), &QMenu::aboutToShow, this, &SavedFilters::fill);
    keepTranslated(this, [this] {
        setText(tr("Saved"));
        setToolTip(tr("Filters that you have saved under a name"));
        setAccessibleName(text());
        updateGeometry();
    });
    read();
}

void SavedFilters::fill()
{
    qDeleteAll(menu()->findChildren<QMenu *>()); // clear() leaves them
    menu()->clear();
    QStringList names = m_filters.keys();
    std::sort(names.begin(), names.end(),
              [](const auto &a, const auto &b) { return a.localeAwareCompare(b) < 0; });
    for (const QString &name : names) {
        const QueueFilter filter = filterFromJson(m_filters.value(name));
        QAction *action = menu()->addAction(QString(name).replace(u'&', "&&"_L1));
        action->setData(name);
        action->setCheckable(true);
        action->setChecked(filter == m_filter);
        connect(action, &QAction::triggered, this, [this, filter] { emit chosen(filter); });
    }
    if (!names.isEmpty())
        menu()->addSeparator();
    QAction *saving = menu()->addAction(tr("Save this filter…"));
    saving->setObjectName("filter.save"_L1);
    connect(saving, &QAction::triggered, this, &SavedFilters::save);
    if (names.isEmpty())
        return;
    QMenu *forgetting = menu()->addMenu(tr("Delete a filter"));
    forgetting->setObjectName("filter.forget"_L1);
    for (const QString &name : names)
        connect(forgetting->addAction(QString(name).replace(u'&', "&&"_L1)), &QAction::triggered, this,
                [this, name] { forget(name); });
}

void SavedFilters::read()
{
    m_context.read(
        this, [](Reader &reader) { return personal::filters(reader); },
        [this](const Result<QHash<QString, QString>> &filters) {
            if (filters)
                m_filters = *filters;
            else
                emit failed(filters.error());
        });
}

void SavedFilters::save()
{
    const TextQuestion question{.title = tr("Save this filter"),
                                .text = tr("A filter with the same name is replaced."),
                                .label = tr("Name"),
                                .accept = tr("Save"),
                                .initial = {},
                                .multiLine = false,
                                .required = true};
    m_context.prompts.askText(this, question, [this](const std::optional<QString> &name) {
        if (!name || name->trimmed().isEmpty())
            return;
        m_context.transact(
            this,
            [name = name->trimmed(), json = toJson(m_filter)](Tx &tx) {
                return personal::saveFilter(tx, name, json);
            },
            [this](const Result<> &done) {
                if (!done)
                    emit failed(done.error());
                read();
            });
    });
}

void SavedFilters::forget(const QString &name)
{
    const ConfirmQuestion question{.title = tr("Delete a filter"),
                                   .text = tr("“%1” is deleted. Tickets are not touched.").arg(name),
                                   .accept = tr("Delete"),
                                   .dangerous = true};
    m_context.prompts.confirm(this, question, [this, name](bool yes) {
        if (!yes)
            return;
        m_context.transact(
            this, [name](Tx &tx) { return personal::dropFilter(tx, name); },
            [this](const Result<> &done) {
                if (!done)
                    emit failed(done.error());
                read();
            });
    });
}

} // namespace tanggap
