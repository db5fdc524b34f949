# monte-carlo-pi: speedup, weak scaling
# Draws its images again: gnuplot speedup-weak.gp
reset
set encoding utf8

$ideal1 << END_OF_DATA
2.0 0.0
2.0 3.0
END_OF_DATA

# 1.99: workers, value, low, high, hollow
$data1 << END_OF_DATA
1.9884756317436894 2.5 1.973687489231039 1.9955921820048637 0
END_OF_DATA

# 1.98: workers, value, low, high, hollow
$data2 << END_OF_DATA
1.9804855772271208 1.5 1.9621238202017148 2.0013264573866163 1
END_OF_DATA

# 1.97: workers, value, low, high, hollow
$data3 << END_OF_DATA
1.9741241041751458 0.5 1.9565427468811218 1.988132171831107 1
END_OF_DATA

set datafile missing '?'
unset key
set lmargin at screen 0.11713
set rmargin at screen 0.90144
set bmargin at screen 0.238
set tmargin at screen 0.774
set border 3 linewidth 2.5 linecolor rgb '#444444'
set grid xtics ytics linetype 1 linewidth 1.5 linecolor rgb '#E3E3E3'
set tics nomirror out scale 0.5 font 'DejaVu Sans,34.0' textcolor rgb '#333333'
set xrange [0.0:2.1414193094036795]
set xtics ('0' 0.0, '1' 1.0, '2' 2.0)
set yrange [0.0:3.0]
set ytics scale 0 font 'DejaVu Sans,34.0' ('thread' 0.5, 'process' 1.5, 'task' 2.5)
set label 1 'monte-carlo-pi: speedup, weak scaling' at screen 0.02, screen 0.946 left font 'DejaVu Sans Bold,44.0' textcolor rgb '#222222' noenhanced
set label 2 'Estimates pi by throwing darts; independent, CPU-bound tasks.' at screen 0.02, screen 0.894 left font 'DejaVu Sans,31.0' textcolor rgb '#222222' noenhanced
set label 3 'monte-carlo-pi, 64 tasks of 1 M darts for each worker · T(1) = 467 ms · 95% intervals, 10 rounds · 2 cores' at screen 0.02, screen 0.855 left font 'DejaVu Sans,28.2' textcolor rgb '#5A5A5A' noenhanced
set label 4 'Scaled speedup  N·T(1) / T(N)   N = 2' at screen 0.50928, screen 0.132 center font 'DejaVu Sans,37.0' textcolor rgb '#222222' noenhanced
set label 5 'Hollow marker: involuntary switches; run delay.' at screen 0.02, screen 0.059 left font 'DejaVu Sans,25.0' textcolor rgb '#5A5A5A' noenhanced
set label 6 'AMD EPYC' at screen 0.02, screen 0.026 left font 'DejaVu Sans,25.0' textcolor rgb '#5A5A5A' noenhanced
set label 7 'ideal' at screen 0.84964, screen 0.798 center font 'DejaVu Sans,30.0' textcolor rgb '#5A5A5A' noenhanced
set label 8 '1.99' at screen 0.93269, screen 0.68467 left font 'DejaVu Sans,34.0' textcolor rgb '#008561' noenhanced
set label 9 '1.98' at screen 0.93269, screen 0.506 left font 'DejaVu Sans,34.0' textcolor rgb '#C15500' noenhanced
set label 10 '1.97' at screen 0.93269, screen 0.32733 left font 'DejaVu Sans,34.0' textcolor rgb '#0072B2' noenhanced

set terminal svg size 1600,1000 noenhanced background rgb 'white' font 'DejaVu Sans,36'
set output 'speedup-weak.svg'
plot \
  $ideal1 using 1:2 with lines linewidth 3 dashtype (12,9) linecolor rgb '#777777', \
  $data1 using 3:2:($4-$3):(0) with vectors heads size screen 0.00688,90 fixed linewidth 4 linecolor rgb '#009E73', \
  $data2 using 3:2:($4-$3):(0) with vectors heads size screen 0.00688,90 fixed linewidth 4 linecolor rgb '#D55E00', \
  $data3 using 3:2:($4-$3):(0) with vectors heads size screen 0.00688,90 fixed linewidth 4 linecolor rgb '#0072B2', \
  $data1 using 1:2 with points pointtype 9 pointsize 0.926 linecolor rgb '#009E73', \
  $data2 using 1:2 with points pointtype 5 pointsize 0.926 linecolor rgb '#D55E00', \
  $data2 using 1:($5==1 ? $2 : 1/0) with points pointtype 5 pointsize 0.509 linecolor rgb 'white', \
  $data3 using 1:2 with points pointtype 7 pointsize 0.926 linecolor rgb '#0072B2', \
  $data3 using 1:($5==1 ? $2 : 1/0) with points pointtype 7 pointsize 0.509 linecolor rgb 'white'
set terminal pngcairo size 1600,1000 noenhanced background rgb 'white' font 'DejaVu Sans,36' fontscale 0.75 pointscale 4.3
set output 'speedup-weak.png'
replot
set output
