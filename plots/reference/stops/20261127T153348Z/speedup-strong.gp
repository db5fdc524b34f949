# Strong scaling: python3
# Draws its images again: gnuplot speedup-strong.gp
reset
set encoding utf8

$ideal1 << END_OF_DATA
1.0 1.0
64.0 64.0
END_OF_DATA

# even: workers, value, low, high, hollow
$data1 << END_OF_DATA
1.0 1.0 1.0 1.0 1
2.0 2.0034144989245344 1.9979804797002294 2.010071985930951 1
4.0 3.986417511171306 3.949042896727555 4.02397168550269 1
8.0 7.959304818576705 7.893960029633381 8.019949472322267 1
16.0 15.670075398510033 15.493219616285783 15.78813515406543 1
32.0 28.871705029729842 27.22769606710893 29.564632386820378 1
64.0 46.15047917870787 39.08958551476386 47.6739295242851 1
END_OF_DATA

# long-task: workers, value, low, high, hollow
$data2 << END_OF_DATA
1.0 1.0 1.0 1.0 1
2.0 1.9994552025749799 1.991997738401508 2.0133811067852685 1
4.0 3.993407315797516 3.9649070517259504 4.012558855151449 1
8.0 4.038422603560372 4.03053140718737 4.058474478207679 1
16.0 4.035003322804515 4.02810344224047 4.055776227394797 1
32.0 4.029687636241299 4.020738242861185 4.053392847117441 1
64.0 4.0199301802572 4.0026949230304725 4.03277906980982 1
END_OF_DATA

# one-lock: workers, value, low, high, hollow
$data3 << END_OF_DATA
1.0 1.0 1.0 1.0 1
2.0 1.9929336978457888 1.9864263193443052 2.0077615341739294 1
4.0 3.9161553266505664 3.910088137236734 3.9517071321978348 1
8.0 6.900535697771549 6.773353930512025 7.021347587378072 1
16.0 6.844133443025921 6.702549323387158 6.928133901594916 1
32.0 6.826896063019475 6.705224621557356 6.927603397144954 1
64.0 6.802279504105051 6.668408321940772 6.854848587750446 1
END_OF_DATA

# serial-tenth: workers, value, low, high, hollow
$data4 << END_OF_DATA
1.0 1.0 1.0 1.0 1
2.0 1.8168624389136927 1.8074770172848857 1.827446100732126 1
4.0 3.0809988046561383 3.06407383034762 3.0987794837040687 1
8.0 4.706171068809141 4.659885343095783 4.724705410685542 1
16.0 6.310403392479166 6.116918073044489 6.364439248663943 1
32.0 7.674006712589967 7.613333490022798 7.721175816091706 1
64.0 8.404959986872546 8.32903423463699 8.44430062938535 1
END_OF_DATA

# talk: workers, value, low, high, hollow
$data5 << END_OF_DATA
1.0 1.0 1.0 1.0 1
2.0 1.958034187494495 1.9413480927405231 1.970770224221772 1
4.0 3.55715717792705 3.5086772093693455 3.5814767637753215 1
8.0 5.128063024746821 5.064264606357482 5.14173325040901 1
16.0 4.7044786038801645 4.663352115079525 4.722552566158981 1
32.0 2.9304161261208517 2.91171544726428 2.9497284114316877 1
64.0 1.5535896636888458 1.548256408710523 1.5581665961476188 1
END_OF_DATA

set datafile missing '?'
unset key
set lmargin at screen 0.10704
set rmargin at screen 0.81952
set bmargin at screen 0.238
set tmargin at screen 0.814
set border 3 linewidth 2.5 linecolor rgb '#444444'
set grid xtics ytics linetype 1 linewidth 1.5 linecolor rgb '#E3E3E3'
set tics nomirror out scale 0.5 font 'DejaVu Sans,34.0' textcolor rgb '#333333'
set logscale x 2
set xrange [0.8645372313078652:74.02804376993839]
set xtics ('1' 1.0, '2' 2.0, '4' 4.0, '8' 8.0, '16' 16.0, '32' 32.0, '64' 64.0)
set logscale y 2
set yrange [0.7714500788717821:82.96065001846613]
set ytics ('1' 1.0, '2' 2.0, '4' 4.0, '8' 8.0, '16' 16.0, '32' 32.0, '64' 64.0)
set label 1 'Strong scaling: python3' at screen 0.10704, screen 0.946 left font 'DejaVu Sans Bold,44.0' textcolor rgb '#222222' noenhanced
set label 2 'T(1) = 648 ms · 95% intervals, 8 rounds · 2 cores' at screen 0.10704, screen 0.895 left font 'DejaVu Sans,29.0' textcolor rgb '#5A5A5A' noenhanced
set label 3 'Speedup  T(1) / T(N)' at screen 0.03125, screen 0.526 center rotate by 90 font 'DejaVu Sans,37.0' textcolor rgb '#222222' noenhanced
set label 4 'Workers N' at screen 0.46328, screen 0.132 center font 'DejaVu Sans,37.0' textcolor rgb '#222222' noenhanced
set label 5 'Hollow marker: load of others (not to be trusted).' at screen 0.10704, screen 0.059 left font 'DejaVu Sans,25.0' textcolor rgb '#5A5A5A' noenhanced
set label 6 'AMD EPYC' at screen 0.10704, screen 0.026 left font 'DejaVu Sans,25.0' textcolor rgb '#5A5A5A' noenhanced
set label 7 'physical cores end' at screen 0.24132, screen 0.838 center font 'DejaVu Sans,26.0' textcolor rgb '#808080' noenhanced
set label 8 'ideal' at screen 0.85077, screen 0.78352 left font 'DejaVu Sans,36.0' textcolor rgb '#808080' noenhanced
set label 9 'even' at screen 0.85077, screen 0.74032 left font 'DejaVu Sans,36.0' textcolor rgb '#B87A00' noenhanced
set label 10 'long-task' at screen 0.85077, screen 0.44126 left font 'DejaVu Sans,36.0' textcolor rgb '#332288' noenhanced
set label 11 'one-lock' at screen 0.85077, screen 0.49746 left font 'DejaVu Sans,36.0' textcolor rgb '#2E8BC0' noenhanced
set label 12 'serial-tenth' at screen 0.85077, screen 0.54066 left font 'DejaVu Sans,36.0' textcolor rgb '#882255' noenhanced
set label 13 'talk' at screen 0.85077, screen 0.3242 left font 'DejaVu Sans,36.0' textcolor rgb '#7A7A29' noenhanced
set arrow from 2.0, graph 0 to 2.0, graph 1 nohead back linewidth 2.5 dashtype (3,7) linecolor rgb '#808080'

set terminal svg size 1600,1000 noenhanced background rgb 'white' font 'DejaVu Sans,36'
set output 'speedup-strong.svg'
plot \
  $data1 using 1:2 with lines linewidth 17.0 dashtype (14,7) linecolor rgb '#E69F00', \
  $data2 using 1:2 with lines linewidth 9.0 dashtype (14,7) linecolor rgb '#332288', \
  $data3 using 1:2 with lines linewidth 13.0 dashtype (14,7) linecolor rgb '#56B4E9', \
  $data4 using 1:2 with lines linewidth 9.0 dashtype (14,7) linecolor rgb '#882255', \
  $data5 using 1:2 with lines linewidth 5.0 dashtype (14,7) linecolor rgb '#999933', \
  $ideal1 using 1:2 with lines linewidth 3 dashtype (12,9) linecolor rgb '#777777', \
  $data1 using 1:3:(0):($4-$3) with vectors heads size screen 0.00688,90 fixed linewidth 4 linecolor rgb '#E69F00', \
  $data2 using 1:3:(0):($4-$3) with vectors heads size screen 0.00688,90 fixed linewidth 4 linecolor rgb '#332288', \
  $data3 using 1:3:(0):($4-$3) with vectors heads size screen 0.00688,90 fixed linewidth 4 linecolor rgb '#56B4E9', \
  $data4 using 1:3:(0):($4-$3) with vectors heads size screen 0.00688,90 fixed linewidth 4 linecolor rgb '#882255', \
  $data5 using 1:3:(0):($4-$3) with vectors heads size screen 0.00688,90 fixed linewidth 4 linecolor rgb '#999933', \
  $data1 using 1:2 with points pointtype 15 pointsize 1.926 linecolor rgb '#E69F00', \
  $data1 using 1:($5==1 ? $2 : 1/0) with points pointtype 15 pointsize 1.059 linecolor rgb 'white', \
  $data2 using 1:2 with points pointtype 13 pointsize 1.259 linecolor rgb '#332288', \
  $data2 using 1:($5==1 ? $2 : 1/0) with points pointtype 13 pointsize 0.692 linecolor rgb 'white', \
  $data3 using 1:2 with points pointtype 5 pointsize 1.593 linecolor rgb '#56B4E9', \
  $data3 using 1:($5==1 ? $2 : 1/0) with points pointtype 5 pointsize 0.876 linecolor rgb 'white', \
  $data4 using 1:2 with points pointtype 7 pointsize 1.259 linecolor rgb '#882255', \
  $data4 using 1:($5==1 ? $2 : 1/0) with points pointtype 7 pointsize 0.692 linecolor rgb 'white', \
  $data5 using 1:2 with points pointtype 9 pointsize 0.926 linecolor rgb '#999933', \
  $data5 using 1:($5==1 ? $2 : 1/0) with points pointtype 9 pointsize 0.509 linecolor rgb 'white'
set terminal pngcairo size 1600,1000 noenhanced background rgb 'white' font 'DejaVu Sans,36' fontscale 0.75 pointscale 4.3
set output 'speedup-strong.png'
replot
set terminal pdfcairo size 10in,6.25in noenhanced background rgb 'white' font 'DejaVu Sans,36' fontscale 0.3375 pointscale 2.08 linewidth 0.9
set output 'speedup-strong.pdf'
replot
set output
