// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/setup/findingslist.h"

#include "ui/base/icons.h"
#include "ui/base/retranslate.h"

#include <QHeaderView>

using namespace Qt::Literals::StringLiterals;

namespace tanggap
{

FindingsList::FindingsList(QWidget *parent)
    : QTreeWidget(parent)
{
    setObjectName(u"findings"_s);
    setRootIsDecorated(false);
    setWordWrap(true);
    setColumnCount(3);
    setMinimumHeight(140);
    header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    header()->setStretchLastSection(true);
    keepTranslated(this, [this] {
        setHeaderLabels({tr("File"), tr("Place"), tr("What is wrong")});
        setAccessibleName(tr("Findings"));
    });
    hide();
}

void FindingsList::setFindings(const QList<Finding> &findings)
{
    clear();
    for (const Finding &finding : findings) {
        auto *item = new QTreeWidgetItem(this, {finding.file, finding.pointer, finding.message});
        const bool error = finding.severity == Finding::Severity::Error;
        item->setIcon(0, icon(error ? u"alert-circle"_s : u"alert-triangle"_s));
        item->setToolTip(0, error ? tr("Error") : tr("Warning"));
        item->setToolTip(2, finding.message);
    }
    setVisible(!findings.isEmpty());
}

} // namespace tanggap
