package org.payung.report.pdf;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Dimension2D;
import java.awt.geom.Rectangle2D;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.renderers.AbstractRenderer;
import net.sf.jasperreports.renderers.DimensionRenderable;
import net.sf.jasperreports.renderers.Graphics2DRenderable;
import org.payung.report.pdf.drawing.Picture;

/** Paints a picture as vectors; its labels stay text. */
final class PictureRenderer extends AbstractRenderer implements Graphics2DRenderable, DimensionRenderable {

    private static final long serialVersionUID = 1L;

    private final transient Picture picture;
    private final double width;
    private final double height;

    PictureRenderer(Picture picture, double width, double height) {
        this.picture = picture;
        this.width = width;
        this.height = height;
    }

    @Override
    public Dimension2D getDimension(JasperReportsContext context) {
        return new java.awt.geom.Dimension2D() {
            @Override
            public double getWidth() {
                return width;
            }

            @Override
            public double getHeight() {
                return height;
            }

            @Override
            public void setSize(double newWidth, double newHeight) {
                throw new IllegalStateException("a picture has its size");
            }
        };
    }

    @Override
    public void render(JasperReportsContext context, Graphics2D graphics, Rectangle2D area) {
        graphics.translate(area.getX(), area.getY());
        for (Picture.Mark mark : picture.marks()) {
            if (mark instanceof Picture.Filled filled) {
                graphics.setColor(filled.colour());
                graphics.fill(filled.shape());
            } else if (mark instanceof Picture.Stroked stroked) {
                graphics.setColor(stroked.colour());
                graphics.setStroke(stroked.stroke());
                graphics.draw(stroked.shape());
            } else if (mark instanceof Picture.Label label) {
                write(label, graphics);
            }
        }
    }

    private static void write(Picture.Label label, Graphics2D graphics) {
        AffineTransform upright = graphics.getTransform();
        graphics.setColor(label.colour());
        graphics.setFont(label.face().at(label.size()));
        graphics.translate(label.x(), label.y());
        graphics.rotate(label.turn());
        graphics.drawString(label.text(), 0f, 0f);
        graphics.setTransform(upright);
    }
}
