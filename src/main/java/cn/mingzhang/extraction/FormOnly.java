package cn.mingzhang.extraction;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.contentstream.operator.graphics.GraphicsOperatorProcessor;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;

/** The operator Do for pages that are read, not painted: a form within the page is run, a picture only counted. */
class FormOnly extends GraphicsOperatorProcessor {

    private static final int DEEPEST = 12;

    private final PageReader reader;

    FormOnly(PageReader reader) {
        super(reader);
        this.reader = reader;
    }

    @Override
    public void process(Operator operator, List<COSBase> operands) throws IOException {
        if (operands.isEmpty() || !(operands.get(0) instanceof COSName name) || reader.getResources() == null) {
            return;
        }
        if (isImage(name)) {
            reader.countImage();
            return;
        }
        PDXObject drawn = reader.getResources().getXObject(name);
        if (drawn instanceof PDFormXObject form && reader.getLevel() < DEEPEST) {
            reader.countForm(form.getCOSObject());
            reader.increaseLevel();
            try {
                if (form instanceof PDTransparencyGroup group) {
                    reader.showTransparencyGroup(group);
                } else {
                    reader.showForm(form);
                }
            } finally {
                reader.decreaseLevel();
            }
        }
    }

    private boolean isImage(COSName name) {
        COSBase all = reader.getResources().getCOSObject().getDictionaryObject(COSName.XOBJECT);
        return all instanceof org.apache.pdfbox.cos.COSDictionary dictionary
                && dictionary.getDictionaryObject(name) instanceof COSStream stream
                && COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE));
    }

    @Override
    public String getName() {
        return OperatorName.DRAW_OBJECT;
    }
}
