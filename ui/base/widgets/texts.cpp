// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/base/widgets/texts.h"

#include <QLabel>
#include <QLayout>

namespace tanggap
{

QLabel *newText(const QString &text, TextRole role)
{
    auto *label = new QLabel(text);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    setTextRole(label, role);
    return label;
}

void clearOut(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->setParent(nullptr); // gone at once for whoever looks for it
            widget->deleteLater();
        } else if (QLayout *inner = item->layout()) {
            clearOut(inner);
        }
        delete item;
    }
}

} // namespace tanggap
